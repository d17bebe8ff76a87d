-- Title: Switches an account on
update app_user set disabled_at = null where id = :id
