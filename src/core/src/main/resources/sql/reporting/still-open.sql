-- Title: Whether a link of a request still works that was made before a browser opened the form
select exists (select 1 from form_link l where l.request_id = :request and l.killed_at is null and l.made_at <= :opened) as open
