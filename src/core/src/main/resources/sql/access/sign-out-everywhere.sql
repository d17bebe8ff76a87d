-- Title: Ends every session of an account
update app_user set session_epoch = session_epoch + 1 where id = :id
