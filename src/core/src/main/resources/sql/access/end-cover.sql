-- Title: Ends a cover
update coordinator_cover set ended_at = :now where id = :id and ended_at is null
