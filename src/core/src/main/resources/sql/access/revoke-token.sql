-- Title: Revokes a person's own token
update api_token set revoked_at = coalesce(revoked_at, cast(:now as timestamptz))
 where id = :id and user_id = cast(:user as bigint)
