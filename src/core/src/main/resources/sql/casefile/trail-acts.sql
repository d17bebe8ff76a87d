-- Title: Acts on one case, the newest first
select a.at, who_in_words(a.who) as who, a.act, a.detail
  from audit_entry a
 where a.case_id = :case
 order by a.id desc
 limit :most
