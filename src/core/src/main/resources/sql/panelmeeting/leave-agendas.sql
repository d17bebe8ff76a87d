-- Title: Takes a case off the agendas of meetings that are not closed and not cancelled, where nothing was decided of it
delete from agenda_item a
 using panel_meeting m
 where m.id = a.meeting_id and m.state = 'PLANNED' and a.outcome is null and a.case_id = cast(:caseId as bigint)
