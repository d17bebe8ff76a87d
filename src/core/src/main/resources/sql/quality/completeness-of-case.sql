-- Title: How complete each returned form of a case is
select agency_id, agency, form, edition, request_id, 1 as forms, asked, answered, not_known
  from completeness_of_forms(:case)
 order by returned_at, request_id
