-- Title: How disputed answers of a case were settled
select s.link_id, s.answer, s.seen, s.reason, s.settled_at, coalesce(u.full_name, s.settled_by) as settled_by
  from settled_answer s
  left join app_user u on u.name = s.settled_by
 where s.case_id = :case
