-- Title: Takes a role away
delete from user_role where id = :role and user_id = :id
