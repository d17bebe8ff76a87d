-- Title: Documents of a case that were not removed, the newest first
select d.id, d.kind, d.title, d.file_name, d.content_type, d.size, d.sha256, d.attached_at, d.attached_by
  from document d join case_file f on f.id = d.case_id
 where f.panel || '/' || f.case_ref = :case and d.removed_at is null
 order by d.id desc
