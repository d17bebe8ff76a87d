-- Title: Keeps a document with a case
insert into document (case_id, kind, title, file_name, content_type, size, sha256, content, attached_at, attached_by)
select f.id, :kind, :title, :fileName, :type, :size, :sha, :content, :at, :by
  from case_file f where f.panel || '/' || f.case_ref = :case
