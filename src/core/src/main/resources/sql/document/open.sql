-- Title: A document with its content
select d.file_name, d.content_type, d.content
  from document d join case_file f on f.id = d.case_id
 where f.panel || '/' || f.case_ref = :case and d.id = :id and d.removed_at is null
