-- Title: One recommendation
select r.id, f.panel, f.case_ref, r.recommendation, r.level, r.addressee, r.address, r.theme, t.name as theme_name, r.made_on,
       (select max(l.sent_on) from recommendation_letter l where l.recommendation_id = r.id) as sent_on,
       (select max(l.answered_on) from recommendation_letter l where l.recommendation_id = r.id) as answered_on,
       (select count(*) from action a where a.recommendation_id = r.id) as actions,
       (select count(*) from action a where a.recommendation_id = r.id and a.state = 'DONE') as done
  from recommendation r
  join case_file f on f.id = r.case_id
  left join theme t on t.code = r.theme
 where r.id = :id
