-- Title: Keeps a token
insert into api_token (id, user_id, name, token_hash, created_at, expires_at)
select :id, u.id, :name, :hash, cast(:now as timestamptz), cast(:expires as timestamptz)
  from app_user u
 where u.name = :person
