-- Title: The accounts, found by words
select u.id, u.name, u.full_name, u.email, u.job_title, u.last_signed_in, u.disabled_at, u.demonstration,
       u.password_hash is not null as has_password,
       case when u.locked_until > cast(:now as timestamptz) then u.locked_until end as locked_until,
       array(select r.role || coalesce(' ' || r.panel, '') from user_role r where r.user_id = u.id order by r.role, r.panel nulls first) as roles
  from app_user u
 where cast(:words as text) is null
    or strpos(lower(concat_ws(' ', u.name, u.full_name, u.job_title, u.email)), lower(cast(:words as text))) > 0
 order by u.disabled_at is not null, u.full_name, u.name
