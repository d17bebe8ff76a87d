-- Title: How complete the returned forms of each agency are, the least complete first
select t.agency, t.form, max(t.edition) as edition, cast(null as bigint) as request_id, count(*) as forms, sum(t.asked) as asked,
       sum(t.answered) as answered, sum(t.not_known) as not_known
  from (select a.name as agency, r.form, r.edition, cardinality(string_to_array(r.asked, ' ')) as asked,
               (select count(*) from jsonb_object_keys(r.answers) k (key) where strpos(k.key, '~') = 0) as answered,
               (select count(*) from jsonb_each(r.answers) e where e.value in ('"not_known"', '["not_known"]')) as not_known
          from form_response r
          join form_request q on q.id = r.request_id
          join agency a on a.id = q.agency_id
         where q.state = 'RETURNED' and r.asked is not null) t
 group by t.agency, t.form
 order by sum(t.answered - t.not_known)::numeric / greatest(sum(t.asked), 1), t.agency, t.form
