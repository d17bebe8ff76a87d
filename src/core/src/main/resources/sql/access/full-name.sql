-- Title: The full name of the person who signs in under a name
select full_name from app_user where name = :name
