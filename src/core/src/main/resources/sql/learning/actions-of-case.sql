-- Title: Actions that came of one case
select a.id, a.version, f.panel, f.case_ref, a.action, a.owner, a.due_on, a.theme, t.name as theme_name, a.state, a.raised_on,
       a.closed_on, a.closed_why, a.evidence, a.effect, a.recommendation_id, r.recommendation,
       greatest(0, cast(:today as date) - a.due_on) as days_late
  from action a
  join case_file f on f.id = a.case_id
  left join theme t on t.code = a.theme
  left join recommendation r on r.id = a.recommendation_id
 where f.panel = :panel
   and f.case_ref = :ref
 order by a.id
