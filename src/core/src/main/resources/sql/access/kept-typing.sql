-- Title: What a person typed on a page and has not saved
select fields, kept_at from kept_typing
 where user_id = cast(:user as bigint) and page = :page and kept_at > :after
