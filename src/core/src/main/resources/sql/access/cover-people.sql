-- Title: Who may cover for a coordinator: administrators and auditors see no case data and cannot
select u.id, u.full_name, u.job_title
  from app_user u
 where u.disabled_at is null
   and not exists (select 1 from user_role r where r.user_id = u.id and r.role in ('administrator', 'auditor'))
 order by u.full_name
