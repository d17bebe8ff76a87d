-- Title: What is known of a death, as far as it settles whom to ask
select c.born_on, c.died_on, f.place_of_death, f.expected, f.event, f.jar_criteria, n.edition, n.answers
  from case_file f
  join child c on c.case_id = f.id
  left join lateral (select edition, answers from form_response s
                      where s.case_id = f.id and s.form = 'notification' and s.request_id is null
                      order by s.id desc limit 1) n on true
 where f.panel = :panel
   and f.case_ref = :ref
