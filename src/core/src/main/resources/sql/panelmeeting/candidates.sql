-- Title: Who may be given a seat on a panel
select u.id, u.full_name, u.job_title
  from app_user u
 where u.disabled_at is null
   and exists (select 1 from user_role r
                where r.user_id = u.id and r.role in ('chair', 'member') and (r.panel = :panel or r.panel is null))
 order by u.full_name
