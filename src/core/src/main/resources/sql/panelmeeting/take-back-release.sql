-- Title: Takes the release of an anonymised case back, where the panel has not reviewed it yet
update anonymised_case x
   set released_at = null, released_by = null, version = x.version + 1
  from case_file f
 where f.id = x.case_id and f.state not in ('REVIEWED', 'COMPLETED') and x.released_at is not null and x.case_id = cast(:caseId as bigint)
