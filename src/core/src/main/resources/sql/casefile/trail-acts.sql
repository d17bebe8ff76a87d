-- Title: Acts on one case, the newest first
select a.at, coalesce(u.full_name, a.who) as who, a.act, a.detail
  from audit_entry a
  left join app_user u on u.name = a.who
 where a.case_id = :case
 order by a.id desc
 limit :most
