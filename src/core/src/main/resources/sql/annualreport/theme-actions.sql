-- Title: Actions that themes led to, raised or closed in the year, without a word of any case
select t.name as theme, a.action,
       case a.state when 'DONE' then 'Done' when 'DROPPED' then 'Not pursued' else 'Open' end as state,
       coalesce(a.effect, a.evidence, '') as effect
  from action a
  join case_file f on f.id = a.case_id and f.panel = :panel
  join theme t on t.code = a.theme
 where (a.raised_on >= :from and a.raised_on < :until) or (a.closed_on >= :from and a.closed_on < :until)
 order by t.place, a.raised_on, a.id
