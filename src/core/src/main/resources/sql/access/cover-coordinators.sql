-- Title: The coordinators who may be covered: they hold the role themselves
select u.id, u.full_name, u.job_title
  from app_user u
 where u.disabled_at is null
   and exists (select 1 from user_role r where r.user_id = u.id and r.role = 'coordinator')
 order by u.full_name
