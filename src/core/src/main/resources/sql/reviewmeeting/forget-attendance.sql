-- Title: Clears the attendance of a review meeting before it is entered anew
delete from review_meeting_attendance where meeting_id = :meeting
