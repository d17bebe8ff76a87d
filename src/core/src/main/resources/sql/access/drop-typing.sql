-- Title: Forgets what a person typed on a page
delete from kept_typing where user_id = cast(:user as bigint) and page = :page
