-- Title: An account that may sign in, with the roles that it holds for any panel (cover included)
select u.id, u.password_hash, u.locked_until, u.session_epoch,
       array(select distinct r.role from user_role r where r.user_id = u.id
             union
             select 'coordinator' from coordinator_cover v
              where v.cover_id = u.id and v.ended_at is null and (now() at time zone 'Europe/London')::date between v.from_on and v.until_on) as roles
  from app_user u
 where u.name = :name
   and u.disabled_at is null
