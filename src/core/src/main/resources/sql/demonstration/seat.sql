-- Title: The seat of a demonstration account, unless it sits there already
insert into panel_seat (panel, seat, core, health_lead, local_authority_lead, deputy_chair, user_id, from_on)
select :panel, :seat, true, :health, :authority, :deputy, u.id, :from
  from app_user u
 where u.name = :name
   and not exists (select 1 from panel_seat s where s.user_id = u.id)
