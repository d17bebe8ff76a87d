-- Title: A new link for a request
insert into form_link (token_hash, request_id, made_at)
values (:hash, :request, :now)
