-- Title: The role of a demonstration account
insert into user_role (user_id, role, panel)
select id, :role, cast(:panel as text) from app_user where name = :name and demonstration
on conflict do nothing
