-- Title: Releases the anonymised case just as it was seen
update anonymised_case
   set released_at = :now, released_by = :by, version = version + 1
 where case_id = :caseId
   and version = :seen
