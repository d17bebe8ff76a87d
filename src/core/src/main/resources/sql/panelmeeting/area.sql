-- Title: The council area of a case, by name
select c.name from case_file f join council_area c on c.gss_code = f.local_authority where f.id = :caseId
