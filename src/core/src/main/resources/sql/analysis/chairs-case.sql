-- Title: Whether the person who asks takes the chair in this case
select chairs_case(:caseId) as answer
