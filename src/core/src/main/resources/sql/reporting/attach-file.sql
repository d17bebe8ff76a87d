-- Title: Keep a file that an agency attached to its form
insert into document (id, case_id, kind, title, file_name, content_type, size, sha256, content, attached_at, attached_by)
values (:id, :case, 'report', :title, :fileName, :type, :size, :sha, :content, :at, :by)
