-- Title: Gives a role
insert into user_role (user_id, role, panel) values (:id, :role, cast(:panel as text)) on conflict do nothing
