-- Title: The roles that a person holds
select r.id, r.role, r.panel, p.name as panel_name
  from user_role r
  left join panel p on p.code = r.panel
 where r.user_id = :id
 order by r.role, r.panel nulls first
