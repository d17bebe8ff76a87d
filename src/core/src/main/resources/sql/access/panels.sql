-- Title: The panels
select p.code, p.name,
       (select count(distinct r.user_id) from user_role r where r.panel = p.code) as people
  from panel p
 order by p.name
