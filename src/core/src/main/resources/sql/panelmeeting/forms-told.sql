-- Title: The notification, the returned forms and the analysis form of a case, in the order of the story
select t.form, t.edition, t.answers, t.agency_kind
  from (select r.form, r.edition, r.answers, a.kind as agency_kind, r.returned_at as at,
               case when r.form = 'notification' then 1 else 2 end as rank
          from form_response r
          left join form_request q on q.id = r.request_id
          left join agency a on a.id = q.agency_id
         where r.case_id = :caseId
           and r.status = 'RETURNED'
        union all
        select 'analysis', f.edition, f.answers, null, f.drafted_at, 3
          from analysis_form f
         where f.case_id = :caseId) t
 where t.answers <> '{}'
 order by t.rank, t.at
