-- Title: How complete the returned forms of each agency are, the least complete first
select agency_id, agency, form, max(edition) as edition, cast(null as bigint) as request_id, count(*) as forms, sum(asked) as asked,
       sum(answered) as answered, sum(not_known) as not_known
  from completeness_of_forms(null)
 where cast(:agency as bigint) is null or agency_id = :agency
 group by agency_id, agency, form
 order by sum(answered - not_known)::numeric / greatest(sum(asked), 1), agency, form
