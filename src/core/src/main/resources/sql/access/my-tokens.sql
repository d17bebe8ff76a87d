-- Title: The tokens that a person made
select id, name, created_at, expires_at, revoked_at, last_used
  from api_token
 where user_id = cast(:user as bigint)
 order by revoked_at is not null, created_at desc
