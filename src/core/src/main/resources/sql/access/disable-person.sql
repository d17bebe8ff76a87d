-- Title: Switches an account off and ends its sessions
update app_user set disabled_at = cast(:now as timestamptz), session_epoch = session_epoch + 1 where id = :id
