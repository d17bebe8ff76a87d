-- Title: Whether the person who asks may settle this case in the panel
select settles_case(:caseId) as answer
