-- Title: Records whether the holder of a seat came to a meeting
insert into panel_attendance (meeting_id, seat_id, attendance)
values (:meetingId, :seatId, :attendance)
on conflict (meeting_id, seat_id) do update set attendance = excluded.attendance
