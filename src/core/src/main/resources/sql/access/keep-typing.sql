-- Title: Keeps what a person typed on a page and has not saved; what was kept of that page before is replaced
insert into kept_typing (user_id, page, fields, kept_at)
values (cast(:user as bigint), :page, cast(:fields as jsonb), :now)
on conflict (user_id, page) do update set fields = excluded.fields, kept_at = excluded.kept_at
