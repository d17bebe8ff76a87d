-- Title: Actions of the panels that the person who asks belongs to, the most pressing first
select a.id, a.version, f.panel, f.case_ref, a.action, a.owner, a.due_on, a.theme, t.name as theme_name, a.state, a.raised_on,
       a.closed_on, a.closed_why, a.evidence, a.effect, a.recommendation_id, r.recommendation,
       greatest(0, cast(:today as date) - a.due_on) as days_late
  from action a
  join case_file f on f.id = a.case_id
  left join theme t on t.code = a.theme
  left join recommendation r on r.id = a.recommendation_id
 where (cast(:panel as text) is null or f.panel = cast(:panel as text))
   and (cast(:theme as text) is null or a.theme = cast(:theme as text))
   and (cast(:owner as text) is null or a.owner ilike '%' || cast(:owner as text) || '%')
   and case cast(:state as text)
         when 'open' then a.state = 'OPEN'
         when 'overdue' then a.state = 'OPEN' and a.due_on < cast(:today as date)
         when 'done' then a.state = 'DONE'
         when 'dropped' then a.state = 'DROPPED'
         else true end
 order by case a.state when 'OPEN' then 1 when 'DONE' then 2 else 3 end,
          case when a.state = 'OPEN' then a.due_on end, a.closed_on desc, a.id
