-- Title: Who may cover for a coordinator
-- Those who coordinate another panel and sit on none: a member or chair would learn who the children were, and a conflict
-- of interest that they declared would be undone.
select u.id, u.full_name, u.job_title
  from app_user u
 where u.disabled_at is null
   and exists (select 1 from user_role r where r.user_id = u.id and r.role = 'coordinator')
   and not exists (select 1 from user_role r where r.user_id = u.id and r.role in ('administrator', 'auditor', 'chair', 'member'))
   and not exists (select 1 from panel_seat s where s.user_id = u.id
                    and (s.until_on is null or s.until_on >= (now() at time zone 'Europe/London')::date))
 order by u.full_name
