-- Title: Keeps a planned child death review meeting
insert into review_meeting (case_id, kind, planned_on, chair, place) values (:case, :kind, :on, :chair, :place)
