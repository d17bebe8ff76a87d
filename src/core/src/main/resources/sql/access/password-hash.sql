-- Title: The password that is kept
select password_hash from app_user where id = :id
