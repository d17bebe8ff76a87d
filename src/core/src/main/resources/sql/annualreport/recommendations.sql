-- Title: Recommendations made until the end of the year: those of the year, and earlier ones that were made in the year before or were not settled when the year began
select r.id, r.recommendation, r.level, r.addressee, coalesce(t.name, '') as theme, r.made_on, r.made_on < :from as carried,
       (select max(l.sent_on) from recommendation_letter l where l.recommendation_id = r.id) as sent_on,
       (select max(l.answered_on) from recommendation_letter l where l.recommendation_id = r.id) as answered_on,
       a.raised, a.done, a.dropped, a.came
  from recommendation r
  join case_file f on f.id = r.case_id and f.panel = :panel
  left join theme t on t.code = r.theme
  cross join lateral (
    select count(*) as raised, count(*) filter (where x.state = 'DONE') as done, count(*) filter (where x.state = 'DROPPED') as dropped,
           coalesce(string_agg(nullif(concat_ws('. ', nullif(rtrim(x.evidence, '. '), ''), nullif(x.effect, '')), ''), ' ' order by x.id), '') as came,
           bool_or(x.state = 'OPEN' or x.closed_on >= :from) as unsettled
      from action x where x.recommendation_id = r.id) a
 where r.made_on < :until
   and (r.made_on >= cast(:from as date) - interval '1 year' or a.unsettled
     or a.raised = 0 and not exists (select 1 from recommendation_letter l where l.recommendation_id = r.id and l.answered_on < :from))
 order by r.made_on desc, r.id
