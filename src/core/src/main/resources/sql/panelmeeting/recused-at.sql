-- Title: Whether the person who asks declared a conflict of interest about a case of a meeting
select recused_at(cast(:meetingId as bigint)) as recused
