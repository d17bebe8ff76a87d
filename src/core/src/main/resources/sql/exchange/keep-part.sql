-- Title: Keeps one part of a file between its check and its import
insert into import_part (file, place, user_id, kind, content, kept_at)
values (cast(:file as uuid), :place, :user, :kind, :content, :now)
