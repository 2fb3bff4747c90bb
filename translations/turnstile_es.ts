<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Turnstile</source>
        <translation>Acerca de Turnstile</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>The desktop admin for Kisi door access. Turnstile is independent and not made by Kisi.</source>
        <translation>La administración de escritorio de los accesos de Kisi. Turnstile es independiente y no lo produce Kisi.</translation>
    </message>
    <message>
        <source>It is free software and comes without any warranty: the license below says what you may do.</source>
        <translation>Es software libre y se ofrece sin ninguna garantía: la licencia de abajo dice qué puede hacer con él.</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Partes del programa</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 is a name with its version, %2 whose it is, %3 the name of a licence</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>License of %1</source>
        <extracomment>%1 is a part of the program</extracomment>
        <translation>Licencia de %1</translation>
    </message>
    <message>
        <source>Copy version details</source>
        <translation>Copiar datos de la versión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied: paste it where you ask for help.</source>
        <translation>Copiado: péguelo donde pida ayuda.</translation>
    </message>
</context>
<context>
    <name>AccessChoice</name>
    <message>
        <source>Which access</source>
        <translation>Qué acceso</translation>
    </message>
    <message>
        <source>One access right</source>
        <translation>Un derecho de acceso</translation>
    </message>
    <message>
        <source>Like a colleague…</source>
        <translation>Como un compañero…</translation>
    </message>
</context>
<context>
    <name>AccessRightDialog</name>
    <message>
        <source>Change the access right</source>
        <translation>Cambiar el derecho de acceso</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Only rights to a group have dates.</source>
        <translation>Solo los derechos sobre un grupo tienen fechas.</translation>
    </message>
    <message>
        <source>It would end before it begins. Choose a later day.</source>
        <translation>Terminaría antes de empezar. Elija un día posterior.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Dates are in %1. A day without a time counts in full.</source>
        <translation>Fechas en %1. Un día sin hora cuenta entero.</translation>
    </message>
</context>
<context>
    <name>AccessRightsModel</name>
    <message>
        <source>Who</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Access right</source>
        <translation>Derecho de acceso</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>Heading of a column: the group, place or organization that an access right is for</extracomment>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Heading of a column: the first day of an access right</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>In the time zone of each place</source>
        <translation>En la zona horaria de cada sede</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Heading of a column: the last day of an access right</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Given by</source>
        <extracomment>Heading of a column: who gave an access right</extracomment>
        <translation>Concedido por</translation>
    </message>
    <message>
        <source>Notified</source>
        <extracomment>Heading of a column: whether Kisi sent an email about an access right</extracomment>
        <translation>Notificado</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>a right without a first day</comment>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Sin fechas</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a right that never ends</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
</context>
<context>
    <name>AccessRightsPage</name>
    <message>
        <source>Access rights</source>
        <translation>Derechos de acceso</translation>
    </message>
    <message>
        <source>Search person, group, place</source>
        <translation>Buscar persona, grupo, sede</translation>
    </message>
    <message>
        <source>Loading access rights…</source>
        <translation>Cargando los derechos de acceso…</translation>
    </message>
    <message>
        <source>Access rights could not be loaded</source>
        <translation>No se han podido cargar los derechos de acceso</translation>
    </message>
    <message>
        <source>Access rights could not be refreshed</source>
        <translation>No se han podido actualizar los derechos de acceso</translation>
    </message>
    <message>
        <source>You see the access rights as of %1.</source>
        <translation>Está viendo los derechos de acceso tal como estaban a las %1.</translation>
    </message>
    <message>
        <source>Your role does not include access rights</source>
        <translation>Su rol no incluye los derechos de acceso</translation>
    </message>
    <message>
        <source>No access rights yet</source>
        <translation>Aún no hay derechos de acceso</translation>
    </message>
    <message>
        <source>Nothing is shared with anybody: nobody gets in.</source>
        <translation>No hay ningún acceso compartido: nadie puede entrar.</translation>
    </message>
    <message>
        <source>No access right matches “%1”</source>
        <translation>Ningún derecho de acceso coincide con «%1»</translation>
    </message>
    <message>
        <source>No access right matches the filters</source>
        <translation>Ningún derecho de acceso coincide con los filtros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights</source>
        <translation>
            <numerusform>%Ln derecho de acceso</numerusform>
            <numerusform>%Ln derechos de acceso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights could not be read and are not shown.</source>
        <translation>
            <numerusform>No se ha podido leer %Ln derecho de acceso y no se muestra.</numerusform>
            <numerusform>No se han podido leer %Ln derechos de acceso y no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights could not be listed</source>
        <translation>
            <numerusform>No se ha podido listar %Ln derecho de acceso</numerusform>
            <numerusform>No se han podido listar %Ln derechos de acceso</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates in the time zone of each place</source>
        <translation>Fechas en la zona horaria de cada sede</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Sedes</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Share access</source>
        <translation>Compartir acceso</translation>
    </message>
    <message>
        <source>Access rights are still being loaded.</source>
        <translation>Los derechos de acceso aún se están cargando.</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>No role in the whole organization</source>
        <translation>Sin rol en toda la organización</translation>
    </message>
    <message>
        <source>Signed in with an API key.</source>
        <translation>Sesión iniciada con una clave de API.</translation>
    </message>
    <message>
        <source>This login does not expire.</source>
        <translation>Este inicio de sesión no caduca.</translation>
    </message>
    <message numerus="yes">
        <source>This login expires after %n days without use.</source>
        <translation>
            <numerusform>Este inicio de sesión caduca tras %n día sin uso.</numerusform>
            <numerusform>Este inicio de sesión caduca tras %n días sin uso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This login expires after %n hours without use.</source>
        <translation>
            <numerusform>Este inicio de sesión caduca tras %n hora sin uso.</numerusform>
            <numerusform>Este inicio de sesión caduca tras %n horas sin uso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityFilter</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>With failures</source>
        <translation>Con errores</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshechos</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>De cualquiera</translation>
    </message>
    <message>
        <source>By me</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The day of the week, then the date</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Heading of a column: what was changed, as in &quot;Suspend access for 12 people&quot;</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Heading of a column: who made the change</extracomment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Search person or reason</source>
        <translation>Buscar persona o motivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest %Ln changes</source>
        <translation>
            <numerusform>el último cambio (%Ln)</numerusform>
            <numerusform>los últimos %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>No change matches “%1”</source>
        <translation>Ningún cambio coincide con «%1»</translation>
    </message>
    <message>
        <source>Search looks at people, reasons and who made the change.</source>
        <translation>La búsqueda abarca las personas, los motivos y quién hizo el cambio.</translation>
    </message>
    <message>
        <source>No change matches the filter</source>
        <translation>Ningún cambio coincide con el filtro</translation>
    </message>
    <message>
        <source>Choose All, By anybody and Any time to see every change.</source>
        <translation>Elija «Todos», «De cualquiera» y «Cualquier fecha» para ver todos los cambios.</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Aún no hay cambios</translation>
    </message>
    <message>
        <source>Every change made with Turnstile on this computer is kept here.</source>
        <translation>Aquí se conservan todos los cambios hechos con Turnstile en este ordenador.</translation>
    </message>
</context>
<context>
    <name>AddAccessDialog</name>
    <message>
        <source>Share access</source>
        <translation>Compartir acceso</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Todavía no se envía nada.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>What everybody you add will get</source>
        <translation>Lo que recibirán todas las personas que añada</translation>
    </message>
</context>
<context>
    <name>AddMemberDialog</name>
    <message>
        <source>Add member</source>
        <translation>Añadir miembro</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nombre (opcional)</translation>
    </message>
    <message>
        <source>Kisi also creates a user for this address.</source>
        <translation>Kisi también crea un usuario para esta dirección.</translation>
    </message>
    <message>
        <source>Can unlock with a Kisi card.</source>
        <translation>Puede desbloquear con una tarjeta Kisi.</translation>
    </message>
    <message>
        <source>Can sign in with email and password.</source>
        <translation>Puede iniciar sesión con correo y contraseña.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Añadiendo…</translation>
    </message>
    <message>
        <source>Type the email address of the new member.</source>
        <translation>Escriba la dirección de correo del nuevo miembro.</translation>
    </message>
    <message>
        <source>There are two @ in this address. Add one member at a time.</source>
        <translation>Hay dos @ en esta dirección. Añada los miembros de uno en uno.</translation>
    </message>
    <message>
        <source>%1 is already a user. Nothing changes for them.</source>
        <translation>%1 ya es un usuario. Para esta persona no cambia nada.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>What you type here stays until you come back.</source>
        <translation>Lo que escriba se conserva aquí hasta que vuelva.</translation>
    </message>
</context>
<context>
    <name>AddUserRow</name>
    <message>
        <source>Remove row</source>
        <translation>Quitar fila</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nombre (opcional)</translation>
    </message>
    <message>
        <source>Email, row %1</source>
        <translation>Correo, fila %1</translation>
    </message>
    <message>
        <source>Name (optional), row %1</source>
        <translation>Nombre (opcional), fila %1</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Quitar fila %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Somebody who is not a user yet</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Existing</source>
        <extracomment>Somebody who is already a user</extracomment>
        <translation>Existente</translation>
    </message>
    <message>
        <source>Typo?</source>
        <translation>¿Errata?</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Twice</source>
        <extracomment>This address stands in another row, too</extracomment>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Compartiendo…</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Añadiendo…</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>No añadido</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>No compartido</translation>
    </message>
</context>
<context>
    <name>AddUserRows</name>
    <message>
        <source>Add another</source>
        <translation>Añadir otro</translation>
    </message>
    <message>
        <source>Already a user. Nothing changes for them.</source>
        <translation>Ya es un usuario. Para esta persona no cambia nada.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>or paste a list, one person per line</source>
        <translation>o pegue una lista, una persona por línea</translation>
    </message>
    <message>
        <source>This address is already further up.</source>
        <translation>Esta dirección ya figura más arriba.</translation>
    </message>
    <message>
        <source>Already a user: only gets the access.</source>
        <translation>Ya es un usuario: solo recibe el acceso.</translation>
    </message>
</context>
<context>
    <name>AddUsersAction</name>
    <message>
        <source>Add users</source>
        <translation>Añadir usuarios</translation>
    </message>
    <message>
        <source>Your role can add people only together with access. Choose the group under Groups and press Share access there.</source>
        <translation>Su rol solo permite añadir personas junto con un acceso. Elija el grupo en Grupos y pulse allí «Compartir acceso».</translation>
    </message>
</context>
<context>
    <name>AddUsersDialog</name>
    <message>
        <source>Add users</source>
        <translation>Añadir usuarios</translation>
    </message>
    <message numerus="yes">
        <source>Add %n users</source>
        <translation>
            <numerusform>Añadir %n usuario</numerusform>
            <numerusform>Añadir %n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Añadir usuario</translation>
    </message>
    <message numerus="yes">
        <source>Add %n users and share access</source>
        <translation>
            <numerusform>Añadir %n usuario y compartir acceso</numerusform>
            <numerusform>Añadir %n usuarios y compartir acceso</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the email address of somebody to add.</source>
        <translation>Escriba la dirección de correo de alguien a quien añadir.</translation>
    </message>
</context>
<context>
    <name>AppearanceChoice</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What happened, then why, read aloud one after the other</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>Did you mean %1? The arrow keys choose.</source>
        <extracomment>%1 are the names of groups, for example</extracomment>
        <translation>¿Quería decir %1? Elija con las teclas de flecha.</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>New</source>
        <comment>what becomes of a row</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>what becomes of a row</comment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>what becomes of a row</comment>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>what becomes of a row</comment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>what becomes of a row</comment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Excluirlo</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day as QDate::toString() takes it: &quot;3 April 2026&quot;. Only order, dots and words between may change</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>ChangeFeedback</name>
    <message>
        <source>The user is still there.</source>
        <translation>El usuario sigue existiendo.</translation>
    </message>
    <message>
        <source>Kisi deleted the user too.</source>
        <translation>Kisi también ha eliminado al usuario.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ChangePhrases</name>
    <message>
        <source>Signing in with a password</source>
        <translation>Inicio de sesión con contraseña</translation>
    </message>
    <message>
        <source>Quick access link</source>
        <translation>Enlace de acceso rápido</translation>
    </message>
    <message>
        <source>App access</source>
        <translation>Acceso con la aplicación</translation>
    </message>
    <message>
        <source>Card access</source>
        <translation>Acceso con tarjeta</translation>
    </message>
    <message>
        <source>Cards without activation</source>
        <translation>Tarjetas sin activación</translation>
    </message>
    <message>
        <source>Your role may not suspend or restore people.</source>
        <translation>Su rol no permite suspender ni restablecer el acceso de nadie.</translation>
    </message>
    <message>
        <source>Access restored for %1</source>
        <translation>Acceso restablecido para %1</translation>
    </message>
    <message>
        <source>Access suspended for %1</source>
        <translation>Acceso suspendido para %1</translation>
    </message>
    <message>
        <source>Access was not restored for %1</source>
        <translation>No se ha restablecido el acceso para %1</translation>
    </message>
    <message>
        <source>Access was not suspended for %1</source>
        <translation>No se ha suspendido el acceso para %1</translation>
    </message>
    <message>
        <source>It is not known whether access was restored for %1</source>
        <translation>No se sabe si se ha restablecido el acceso para %1</translation>
    </message>
    <message>
        <source>It is not known whether access was suspended for %1</source>
        <translation>No se sabe si se ha suspendido el acceso para %1</translation>
    </message>
    <message>
        <source>Name saved: %1</source>
        <translation>Nombre guardado: %1</translation>
    </message>
    <message>
        <source>The name of %1 was not saved</source>
        <translation>No se ha guardado el nombre de %1</translation>
    </message>
    <message>
        <source>Notes saved for %1</source>
        <translation>Notas guardadas para %1</translation>
    </message>
    <message>
        <source>The notes on %1 were not saved</source>
        <translation>No se han guardado las notas sobre %1</translation>
    </message>
    <message>
        <source>%1 saved for %2</source>
        <extracomment>%1 is a field of the organization&apos;s own, as in &quot;Desk&quot;, %2 a person</extracomment>
        <translation>%1: guardado para %2</translation>
    </message>
    <message>
        <source>%1 was not saved for %2</source>
        <translation>%1: no se ha guardado para %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Usuario añadido: %1</translation>
    </message>
    <message>
        <source>%1 was not added</source>
        <translation>No se ha añadido a %1</translation>
    </message>
    <message>
        <source>It is not known whether %1 was added</source>
        <translation>No se sabe si se ha añadido a %1</translation>
    </message>
    <message>
        <source>Your role may not add people.</source>
        <translation>Su rol no permite añadir personas.</translation>
    </message>
    <message>
        <source>%1 invited to %2</source>
        <extracomment>%1 is a person, %2 a group or place</extracomment>
        <translation>Usuario invitado a «%2»: %1</translation>
    </message>
    <message>
        <source>%1 was not invited to %2</source>
        <translation>No se ha invitado a %1 a «%2»</translation>
    </message>
    <message>
        <source>It is not known whether %1 was invited to %2</source>
        <translation>No se sabe si se ha invitado a %1 a «%2»</translation>
    </message>
    <message>
        <source>Your role may not add people here.</source>
        <translation>Su rol no permite añadir personas aquí.</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>Usuario eliminado: %1</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>No se ha eliminado a %1</translation>
    </message>
    <message>
        <source>It is not known whether %1 was deleted</source>
        <translation>No se sabe si se ha eliminado a %1</translation>
    </message>
    <message>
        <source>Your role may not delete people.</source>
        <translation>Su rol no permite eliminar personas.</translation>
    </message>
    <message>
        <source>%1 added as a member</source>
        <translation>Miembro añadido: %1</translation>
    </message>
    <message>
        <source>%1 was not added as a member</source>
        <translation>No se ha añadido a %1 como miembro</translation>
    </message>
    <message>
        <source>It is not known whether %1 was added as a member</source>
        <translation>No se sabe si se ha añadido a %1 como miembro</translation>
    </message>
    <message>
        <source>Your role may not add members.</source>
        <translation>Su rol no permite añadir miembros.</translation>
    </message>
    <message>
        <source>The member %1 was deleted</source>
        <translation>Miembro eliminado: %1</translation>
    </message>
    <message>
        <source>The member %1 was not deleted</source>
        <translation>No se ha eliminado al miembro %1</translation>
    </message>
    <message>
        <source>It is not known whether the member %1 was deleted</source>
        <translation>No se sabe si se ha eliminado al miembro %1</translation>
    </message>
    <message>
        <source>Your role may not delete members.</source>
        <translation>Su rol no permite eliminar miembros.</translation>
    </message>
    <message>
        <source>This member is no longer in the organization.</source>
        <translation>Este miembro ya no está en la organización.</translation>
    </message>
    <message>
        <source>The right of %1 to %2 was changed</source>
        <translation>Se ha cambiado el derecho de %1 sobre «%2»</translation>
    </message>
    <message>
        <source>The right of %1 to %2 was not changed</source>
        <translation>No se ha cambiado el derecho de %1 sobre «%2»</translation>
    </message>
    <message>
        <source>It is not known whether the right of %1 to %2 was changed</source>
        <translation>No se sabe si se ha cambiado el derecho de %1 sobre «%2»</translation>
    </message>
    <message>
        <source>The right of %1 to %2 was removed</source>
        <translation>Se ha quitado el derecho de %1 sobre «%2»</translation>
    </message>
    <message>
        <source>The right of %1 to %2 was not removed</source>
        <translation>No se ha quitado el derecho de %1 sobre «%2»</translation>
    </message>
    <message>
        <source>It is not known whether the right of %1 to %2 was removed</source>
        <translation>No se sabe si se ha quitado el derecho de %1 sobre «%2»</translation>
    </message>
    <message>
        <source>%1 has the right to %2</source>
        <translation>%1 tiene el derecho sobre «%2»</translation>
    </message>
    <message>
        <source>%1 was not given the right to %2</source>
        <translation>No se ha concedido a %1 el derecho sobre «%2»</translation>
    </message>
    <message>
        <source>It is not known whether %1 was given the right to %2</source>
        <translation>No se sabe si se ha concedido a %1 el derecho sobre «%2»</translation>
    </message>
    <message>
        <source>Login created for %1</source>
        <translation>Inicio de sesión creado para %1</translation>
    </message>
    <message>
        <source>No login was created for %1</source>
        <translation>No se ha creado ningún inicio de sesión para %1</translation>
    </message>
    <message>
        <source>It is not known whether a login was created for %1</source>
        <translation>No se sabe si se ha creado un inicio de sesión para %1</translation>
    </message>
    <message>
        <source>Your role may not create logins.</source>
        <translation>Su rol no permite crear inicios de sesión.</translation>
    </message>
    <message>
        <source>The login %1 of %2 was revoked</source>
        <extracomment>%1 is a login as Kisi lists it, as in &quot;iPhone&quot;, %2 a person</extracomment>
        <translation>Se ha revocado el inicio de sesión «%1» de %2</translation>
    </message>
    <message>
        <source>The login %1 of %2 was not revoked</source>
        <translation>No se ha revocado el inicio de sesión «%1» de %2</translation>
    </message>
    <message>
        <source>It is not known whether the login %1 of %2 was revoked</source>
        <translation>No se sabe si se ha revocado el inicio de sesión «%1» de %2</translation>
    </message>
    <message>
        <source>Your role may not revoke logins.</source>
        <translation>Su rol no permite revocar inicios de sesión.</translation>
    </message>
    <message>
        <source>Kisi no longer has this login.</source>
        <translation>Kisi ya no tiene este inicio de sesión.</translation>
    </message>
    <message>
        <source>Your role may not change access rights.</source>
        <translation>Su rol no permite cambiar derechos de acceso.</translation>
    </message>
    <message>
        <source>Kisi no longer has this access right. Somebody else may have removed it.</source>
        <translation>Kisi ya no tiene este derecho de acceso. Es posible que otra persona lo haya quitado.</translation>
    </message>
    <message>
        <source>%1: allowed for %2</source>
        <extracomment>%1 is what was switched, as in &quot;App access&quot;, %2 a person</extracomment>
        <translation>%1: permitido para %2</translation>
    </message>
    <message>
        <source>%1: no longer allowed for %2</source>
        <translation>%1: ya no permitido para %2</translation>
    </message>
    <message>
        <source>%1: not changed for %2</source>
        <translation>%1: sin cambios para %2</translation>
    </message>
    <message>
        <source>%1: it is not known whether it changed for %2</source>
        <translation>%1: no se sabe si ha cambiado para %2</translation>
    </message>
    <message numerus="yes">
        <source>Access restored for %Ln people</source>
        <translation>
            <numerusform>Acceso restablecido para %Ln persona</numerusform>
            <numerusform>Acceso restablecido para %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access suspended for %Ln people</source>
        <translation>
            <numerusform>Acceso suspendido para %Ln persona</numerusform>
            <numerusform>Acceso suspendido para %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people added</source>
        <translation>
            <numerusform>%Ln persona añadida</numerusform>
            <numerusform>%Ln personas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people invited</source>
        <translation>
            <numerusform>%Ln persona invitada</numerusform>
            <numerusform>%Ln personas invitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members added</source>
        <translation>
            <numerusform>%Ln miembro añadido</numerusform>
            <numerusform>%Ln miembros añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people deleted</source>
        <translation>
            <numerusform>%Ln persona eliminada</numerusform>
            <numerusform>%Ln personas eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members deleted</source>
        <translation>
            <numerusform>%Ln miembro eliminado</numerusform>
            <numerusform>%Ln miembros eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights removed</source>
        <translation>
            <numerusform>%Ln derecho de acceso quitado</numerusform>
            <numerusform>%Ln derechos de acceso quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights given</source>
        <translation>
            <numerusform>%Ln derecho de acceso concedido</numerusform>
            <numerusform>%Ln derechos de acceso concedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights changed</source>
        <translation>
            <numerusform>%Ln derecho de acceso cambiado</numerusform>
            <numerusform>%Ln derechos de acceso cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logins revoked</source>
        <translation>
            <numerusform>%Ln inicio de sesión revocado</numerusform>
            <numerusform>%Ln inicios de sesión revocados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes saved for %Ln people</source>
        <translation>
            <numerusform>Cambios guardados para %Ln persona</numerusform>
            <numerusform>Cambios guardados para %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access restored for %1 of %Ln people</source>
        <translation>
            <numerusform>Acceso restablecido: %1 de %Ln persona</numerusform>
            <numerusform>Acceso restablecido: %1 de %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access suspended for %1 of %Ln people</source>
        <translation>
            <numerusform>Acceso suspendido: %1 de %Ln persona</numerusform>
            <numerusform>Acceso suspendido: %1 de %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people deleted</source>
        <translation>
            <numerusform>Eliminación: %1 de %Ln persona</numerusform>
            <numerusform>Eliminación: %1 de %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln members deleted</source>
        <translation>
            <numerusform>Eliminación: %1 de %Ln miembro</numerusform>
            <numerusform>Eliminación: %1 de %Ln miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln access rights removed</source>
        <translation>
            <numerusform>Retirada: %1 de %Ln derecho de acceso</numerusform>
            <numerusform>Retirada: %1 de %Ln derechos de acceso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln access rights given</source>
        <translation>
            <numerusform>Concesión: %1 de %Ln derecho de acceso</numerusform>
            <numerusform>Concesión: %1 de %Ln derechos de acceso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln access rights changed</source>
        <translation>
            <numerusform>Modificación: %1 de %Ln derecho de acceso</numerusform>
            <numerusform>Modificación: %1 de %Ln derechos de acceso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln logins revoked</source>
        <translation>
            <numerusform>Revocación: %1 de %Ln inicio de sesión</numerusform>
            <numerusform>Revocación: %1 de %Ln inicios de sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes saved for %1 of %Ln people</source>
        <translation>
            <numerusform>Cambios guardados: %1 de %Ln persona</numerusform>
            <numerusform>Cambios guardados: %1 de %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes done</source>
        <translation>
            <numerusform>%Ln cambio hecho</numerusform>
            <numerusform>%Ln cambios hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln changes done</source>
        <translation>
            <numerusform>Hecho: %1 de %Ln cambio</numerusform>
            <numerusform>Hecho: %1 de %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether the changes to %1 were saved</source>
        <translation>No se sabe si se han guardado los cambios para %1</translation>
    </message>
    <message>
        <source>Your role may not change people.</source>
        <translation>Su rol no permite cambiar personas.</translation>
    </message>
    <message>
        <source>Kisi no longer has this person. Somebody else may have deleted them.</source>
        <translation>Kisi ya no tiene a esta persona. Es posible que alguien la haya eliminado.</translation>
    </message>
    <message>
        <source>Authenticate with password</source>
        <translation>Iniciar sesión con contraseña</translation>
    </message>
    <message>
        <source>Allow quick access link</source>
        <translation>Permitir enlace de acceso rápido</translation>
    </message>
    <message>
        <source>Allow app access</source>
        <translation>Permitir acceso con la aplicación</translation>
    </message>
    <message>
        <source>Allow card access</source>
        <translation>Permitir acceso con tarjeta</translation>
    </message>
    <message>
        <source>Allow using cards without activation</source>
        <translation>Permitir usar tarjetas sin activación</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A change, what it came to and when it was made, read aloud</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Opens it in Activity</source>
        <translation>Lo abre en Actividad</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
    <message>
        <source>Changes saved for %1</source>
        <translation>Cambios guardados para %1</translation>
    </message>
    <message>
        <source>Kisi accepted the change but kept the old dates. Removing the right and giving it again changes them.</source>
        <translation>Kisi ha aceptado el cambio, pero ha mantenido las fechas anteriores. Quitar el derecho y volver a concederlo las cambia.</translation>
    </message>
    <message>
        <source>Kisi accepted the change, yet shows the old state. Somebody else may have changed it back.</source>
        <translation>Kisi ha aceptado el cambio, pero muestra el estado anterior. Es posible que otra persona lo haya revertido.</translation>
    </message>
    <message>
        <source>Ask an organization administrator.</source>
        <translation>Consulte a un administrador de la organización.</translation>
    </message>
    <message>
        <source>%1 owns the organization and cannot be deleted.</source>
        <translation>%1 tiene la propiedad de la organización: no se puede eliminar.</translation>
    </message>
    <message>
        <source>This is you. Somebody else has to delete your account.</source>
        <translation>Se trata de usted. Otra persona debe eliminar su cuenta.</translation>
    </message>
    <message>
        <source>%1 owns the organization and cannot be suspended.</source>
        <translation>%1 tiene la propiedad de la organización: no se puede suspender su acceso.</translation>
    </message>
    <message>
        <source>This is you. Somebody else has to suspend your access.</source>
        <translation>Se trata de usted. Otra persona debe suspender su acceso.</translation>
    </message>
    <message>
        <source>%1 owns the organization: this cannot be changed here.</source>
        <translation>%1 tiene la propiedad de la organización: esto no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>This is you. Somebody else has to change this.</source>
        <translation>Se trata de usted. Otra persona debe hacer este cambio.</translation>
    </message>
    <message>
        <source>This role may do more than yours. Somebody with that role has to change it.</source>
        <translation>Este rol permite más que el suyo. Debe cambiarlo alguien con ese rol.</translation>
    </message>
    <message>
        <source>Suspended by the directory: changing it here has no effect.</source>
        <translation>Suspendido por el directorio: cambiarlo aquí no tiene efecto.</translation>
    </message>
    <message>
        <source>Already a user. Nothing else changes.</source>
        <translation>Ya es un usuario. No cambia nada más.</translation>
    </message>
    <message>
        <source>No connection. Changes are off until it is back.</source>
        <translation>Sin conexión. No se pueden hacer cambios hasta que vuelva.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in to change anything.</source>
        <translation>Su sesión está cerrada. Inicie sesión para hacer cambios.</translation>
    </message>
    <message>
        <source>Somebody else changed it in the meantime. Look at it as it is now.</source>
        <translation>Otra persona lo ha cambiado entretanto. Vea cómo está ahora.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Excluido.</translation>
    </message>
    <message>
        <source>Removing the right to %1 from %2 in %3 s</source>
        <translation>Se quitará el derecho sobre «%1» a %2 en %3&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln members in %1 s</source>
        <translation>
            <numerusform>Se eliminará %Ln miembro en %1&#xa0;s</numerusform>
            <numerusform>Se eliminarán %Ln miembros en %1&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting the member %1 in %2 s</source>
        <translation>Se eliminará al miembro %1 en %2&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln people in %1 s</source>
        <translation>
            <numerusform>Se eliminará %Ln persona en %1&#xa0;s</numerusform>
            <numerusform>Se eliminarán %Ln personas en %1&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting %1 in %2 s</source>
        <translation>Se eliminará a %1 en %2&#xa0;s</translation>
    </message>
    <message>
        <source>Stop removing</source>
        <translation>No quitar</translation>
    </message>
    <message>
        <source>Stop deleting</source>
        <translation>No eliminar</translation>
    </message>
    <message>
        <source>%1 keeps the access right. Nothing was removed.</source>
        <translation>%1 conserva el derecho de acceso. No se ha quitado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stay. Nothing was deleted.</source>
        <translation>
            <numerusform>%Ln persona se queda. No se ha eliminado nada.</numerusform>
            <numerusform>%Ln personas se quedan. No se ha eliminado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays. Nothing was deleted.</source>
        <translation>%1 se queda. No se ha eliminado nada.</translation>
    </message>
    <message>
        <source>Kisi gave no answer, not even when asked what happened. Turnstile does not send it twice.</source>
        <translation>Kisi no ha respondido, ni siquiera al preguntar qué había ocurrido. Turnstile no lo envía dos veces.</translation>
    </message>
    <message>
        <source>No answer from Kisi. Turnstile looked at what happened: nothing changed.</source>
        <translation>Kisi no ha respondido. Turnstile ha comprobado lo ocurrido: no ha cambiado nada.</translation>
    </message>
    <message>
        <source>This Kisi server does not offer this.</source>
        <translation>Este servidor de Kisi no lo ofrece.</translation>
    </message>
    <message>
        <source>The step before it was not done, so this one was not tried.</source>
        <translation>El paso anterior no se ha completado, así que este no se ha intentado.</translation>
    </message>
    <message>
        <source>It could not be recorded on this computer, so nothing was sent.</source>
        <translation>No se ha podido anotar en este ordenador, así que no se ha enviado nada.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Last changes</source>
        <translation>Últimos cambios</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, short; as QDate::toString() takes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>No changes yet. Every change made with Turnstile on this computer is kept here.</source>
        <translation>Aún no hay cambios. Aquí se conservan todos los cambios hechos con Turnstile en este ordenador.</translation>
    </message>
    <message>
        <source>Earlier changes cannot be shown: their file could not be opened.</source>
        <translation>Los cambios anteriores no se pueden mostrar: no se ha podido abrir su archivo.</translation>
    </message>
</context>
<context>
    <name>CheckCards</name>
    <message numerus="yes">
        <source>new</source>
        <comment>rows of a file</comment>
        <extracomment>behind the number, as in &quot;12 new&quot;</extracomment>
        <translation>
            <numerusform>nueva</numerusform>
            <numerusform>nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Aún no están en Kisi</translation>
    </message>
    <message numerus="yes">
        <source>changed</source>
        <comment>rows of a file</comment>
        <extracomment>behind the number, as in &quot;12 changed&quot;</extracomment>
        <translation>
            <numerusform>cambiada</numerusform>
            <numerusform>cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, notes or rights differ</source>
        <translation>Nombre, notas o derechos distintos</translation>
    </message>
    <message numerus="yes">
        <source>skipped</source>
        <comment>rows of a file</comment>
        <extracomment>behind the number, as in &quot;12 skipped&quot;</extracomment>
        <translation>
            <numerusform>omitida</numerusform>
            <numerusform>omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged</source>
        <comment>rows of a file</comment>
        <extracomment>behind the number, as in &quot;12 unchanged&quot;</extracomment>
        <translation>
            <numerusform>sin cambios</numerusform>
            <numerusform>sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>problems</source>
        <comment>rows of a file</comment>
        <extracomment>behind the number, as in &quot;12 problems&quot;</extracomment>
        <translation>
            <numerusform>problema</numerusform>
            <numerusform>problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Already exist, stay as they are</source>
        <translation>Ya existen, quedan como están</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>No se envía nada</translation>
    </message>
    <message>
        <source>Fix them here</source>
        <translation>Corríjalos aquí</translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Nada que corregir</translation>
    </message>
</context>
<context>
    <name>CheckDelegate</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>the heading of a column, and a line of a file</extracomment>
        <translation>%1, línea %2</translation>
    </message>
</context>
<context>
    <name>CheckModel</name>
    <message>
        <source>Left over</source>
        <extracomment>Heading over cells of a file beyond its last heading</extracomment>
        <translation>Sobrante</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the heading of a column, and what is wrong in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a cell and what is wrong with it</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Update</source>
        <extracomment>What to do with people of the file who already exist</extracomment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>What to do with people of the file who already exist</extracomment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Update people who already exist</source>
        <translation>Actualizar las personas que ya existen</translation>
    </message>
    <message>
        <source>Skip people who already exist</source>
        <translation>Omitir las personas que ya existen</translation>
    </message>
    <message>
        <source>People who already exist</source>
        <translation>Personas que ya existen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln rows that were not imported are shown.</source>
        <translation>
            <numerusform>Solo se muestra la fila no importada (%Ln).</numerusform>
            <numerusform>Solo se muestran las %Ln filas no importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not in this file and stay as they are.</source>
        <translation>
            <numerusform>%Ln persona no está en este archivo y queda como está.</numerusform>
            <numerusform>%Ln personas no están en este archivo y quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows here</source>
        <translation>Aquí no hay filas</translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation>Aún no se ha comprobado nada</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Ir al siguiente problema</translation>
    </message>
    <message>
        <source>Every row of the file is in another group now.</source>
        <translation>Todas las filas del archivo están ya en otra categoría.</translation>
    </message>
    <message>
        <source>Choose a file and check its columns first.</source>
        <translation>Elija primero un archivo y revise sus columnas.</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>The button that takes all filters away</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>filters without room</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close Turnstile</source>
        <translation>Cerrar Turnstile</translation>
    </message>
    <message>
        <source>%1 is at %2 of %3</source>
        <extracomment>&quot;Suspending access is at 212 of 497&quot;</extracomment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Keep running minimized</source>
        <translation>Seguir minimizado</translation>
    </message>
    <message>
        <source>Pause and continue at next start</source>
        <translation>Pausar y continuar en el próximo inicio</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>The button that does not close Turnstile</extracomment>
        <translation>No cerrar</translation>
    </message>
    <message>
        <source>What is done stays done. What is paused waits on this computer, and you can go on with it at the next start.</source>
        <translation>Lo hecho, hecho queda. Lo que está en pausa espera en este ordenador, y podrá continuarlo en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>ColleagueRights</name>
    <message>
        <source>Notify the user</source>
        <translation>Notificar al usuario</translation>
    </message>
    <message>
        <source>Search name or email of a colleague</source>
        <translation>Buscar nombre o correo de un compañero</translation>
    </message>
    <message>
        <source>Colleagues who match</source>
        <translation>Compañeros que coinciden</translation>
    </message>
    <message>
        <source>Another colleague</source>
        <translation>Otro compañero</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>Nadie coincide con «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more match: type more of the name.</source>
        <translation>
            <numerusform>Hay %Ln coincidencia más: escriba más del nombre.</numerusform>
            <numerusform>Hay %Ln coincidencias más: escriba más del nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everybody is loaded yet.</source>
        <translation>Aún no están cargadas todas las personas.</translation>
    </message>
    <message>
        <source>Holds no access rights directly: there is nothing to copy.</source>
        <translation>No tiene ningún derecho de acceso directo: no hay nada que copiar.</translation>
    </message>
    <message>
        <source>Their access is listed here. Tick what to give.</source>
        <translation>Su acceso se muestra aquí, para que marque lo que se concede.</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Column in the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Primer valor</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>%1 goes to</source>
        <extracomment>For screen readers: where the column of this name goes</extracomment>
        <translation>Destino de %1</translation>
    </message>
    <message>
        <source>Name of the metadata field for %1</source>
        <translation>Nombre del campo de metadatos para %1</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>Order of the dates in %1</source>
        <translation>Orden de las fechas en %1</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>En %1: %2</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>%1 of %2 filled</source>
        <extracomment>Cells of a column: so many of all say something</extracomment>
        <translation>%1 de %2 con datos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are neither yes nor no</source>
        <translation>
            <numerusform>%Ln no es ni sí ni no</numerusform>
            <numerusform>%Ln no son ni sí ni no</numerusform>
        </translation>
    </message>
    <message>
        <source>By ID, split at ;</source>
        <translation>Por ID, separados por ;</translation>
    </message>
    <message>
        <source>By name, split at ;</source>
        <translation>Por nombre, separados por ;</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Se lee como %1</translation>
    </message>
    <message>
        <source>Every cell is empty</source>
        <translation>Todas las celdas están vacías</translation>
    </message>
    <message>
        <source>Of the problem file, not of the person</source>
        <translation>Del archivo de problemas, no de la persona</translation>
    </message>
    <message>
        <source>Stays in the file</source>
        <translation>Se queda en el archivo</translation>
    </message>
    <message>
        <source>Not read: “%1” goes there already</source>
        <translation>No se lee: «%1» ya tiene ese destino</translation>
    </message>
    <message>
        <source>Name the field that it goes to</source>
        <translation>Indique el campo de destino</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>Elija un orden</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No se importa</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Gestionado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Access right</source>
        <translation>Derecho de acceso</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Password sign-in</source>
        <translation>Inicio de sesión con contraseña</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Cómo corregirlo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not email addresses</source>
        <translation>
            <numerusform>%Ln no es una dirección de correo</numerusform>
            <numerusform>%Ln no son direcciones de correo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name an unknown group</source>
        <translation>
            <numerusform>%Ln indica un grupo desconocido</numerusform>
            <numerusform>%Ln indican un grupo desconocido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name an unknown place</source>
        <translation>
            <numerusform>%Ln indica una sede desconocida</numerusform>
            <numerusform>%Ln indican una sede desconocida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name an unknown role</source>
        <translation>
            <numerusform>%Ln indica un rol desconocido</numerusform>
            <numerusform>%Ln indican un rol desconocido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not dates</source>
        <translation>
            <numerusform>%Ln no es una fecha</numerusform>
            <numerusform>%Ln no son fechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates can be read both ways</source>
        <translation>
            <numerusform>%Ln fecha se lee de dos maneras</numerusform>
            <numerusform>%Ln fechas se leen de dos maneras</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported here, only by Kisi’s own import</source>
        <translation>No se importa aquí, solo con la importación de Kisi</translation>
    </message>
    <message>
        <source>An earlier column already says this</source>
        <translation>Una columna anterior ya lo indica</translation>
    </message>
</context>
<context>
    <name>ColumnsList</name>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>Some do not fit in this window now.</source>
        <translation>Algunas no caben ahora en esta ventana.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more columns stay in the file.</source>
        <translation>
            <numerusform>%Ln columna más se queda en el archivo.</numerusform>
            <numerusform>%Ln columnas más se quedan en el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln columns used</source>
        <translation>
            <numerusform>%1 de %Ln columna en uso</numerusform>
            <numerusform>%1 de %Ln columnas en uso</numerusform>
        </translation>
    </message>
    <message>
        <source>No column goes to Email</source>
        <translation>Ninguna columna tiene como destino «Correo»</translation>
    </message>
    <message>
        <source>A metadata field has no name</source>
        <translation>Un campo de metadatos no tiene nombre</translation>
    </message>
    <message>
        <source>Type the name of the field that “%1” goes to.</source>
        <translation>Escriba el nombre del campo de destino de «%1».</translation>
    </message>
    <message>
        <source>People are told apart by their email addresses. Choose Email for the column that has them.</source>
        <translation>Las personas se distinguen por su dirección de correo. Elija «Correo» para la columna que las contiene.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Desktop admin for Kisi door access.</source>
        <translation>Administración de escritorio para el acceso a puertas de Kisi.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>No existe la opción «%1».</translation>
    </message>
    <message>
        <source>--demo has a server of its own: leave out --demo or --server.</source>
        <translation>--demo tiene su propio servidor: omita --demo o --server.</translation>
    </message>
    <message>
        <source>--demo-users takes a number from %1 to %2, not “%3”.</source>
        <translation>--demo-users admite un número de %1 a %2, no «%3».</translation>
    </message>
    <message>
        <source>--profile takes a folder, not “%1”.</source>
        <translation>--profile admite una carpeta, no «%1».</translation>
    </message>
    <message>
        <source>--server: %1</source>
        <translation>--server: %1</translation>
    </message>
    <message>
        <source>Show an invented organization on this computer. No account.</source>
        <translation>Mostrar una organización ficticia en este ordenador. Sin cuenta.</translation>
    </message>
    <message>
        <source>How many people the demo invents.</source>
        <translation>Cuántas personas inventa la demo.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Sign in to this server; https only.</source>
        <translation>Iniciar sesión en este servidor; solo https.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>Keep settings in this folder.</source>
        <translation>Guardar los ajustes en esta carpeta.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Print how long starting took.</source>
        <translation>Mostrar cuánto ha tardado el inicio.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>--language takes one of %1, not “%2”.</source>
        <translation>--language admite uno de estos valores: %1, no «%2».</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>Turnstile takes options only; “%1” is not one.</source>
        <translation>Turnstile solo admite opciones; «%1» no lo es.</translation>
    </message>
    <message>
        <source>Use this language, for this start only.</source>
        <translation>Usar este idioma, solo en este inicio.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar en todas partes</translation>
    </message>
</context>
<context>
    <name>CommonFilters</name>
    <message numerus="yes">
        <source>Not seen for %n days</source>
        <translation>
            <numerusform>Sin accesos desde hace %n día</numerusform>
            <numerusform>Sin accesos desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Ningún acceso</translation>
    </message>
    <message>
        <source>Without any access right</source>
        <translation>Sin ningún derecho de acceso</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation>Derechos de acceso</translation>
    </message>
    <message>
        <source>Suspended but still holding rights</source>
        <translation>Suspendidos que conservan derechos</translation>
    </message>
    <message numerus="yes">
        <source>Pending for over %n days</source>
        <translation>
            <numerusform>Pendientes desde hace más de %n día</numerusform>
            <numerusform>Pendientes desde hace más de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>Expires within %n days</source>
        <translation>
            <numerusform>Caduca en %n día</numerusform>
            <numerusform>Caduca en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Termina hoy</translation>
    </message>
    <message>
        <source>Ends tomorrow</source>
        <translation>Termina mañana</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n days</source>
        <translation>
            <numerusform>Termina dentro de %n día</numerusform>
            <numerusform>Termina dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Sedes</translation>
    </message>
</context>
<context>
    <name>CopiedRights</name>
    <message>
        <source>Your role may not share access here.</source>
        <translation>Su rol no permite compartir acceso aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights come through teams and are not copied: %1.</source>
        <translation>
            <numerusform>%Ln derecho de acceso viene de un equipo y no se copia: %1.</numerusform>
            <numerusform>%Ln derechos de acceso vienen de equipos y no se copian: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>no listado</translation>
    </message>
    <message>
        <source>Already has it.</source>
        <translation>Ya lo tiene.</translation>
    </message>
    <message>
        <source>All of them already have it.</source>
        <translation>Todas esas personas ya lo tienen.</translation>
    </message>
    <message>
        <source>This is more than access: tick it only if they should manage it, too.</source>
        <translation>Es más que acceso: márquelo solo si también debe encargarse de la gestión.</translation>
    </message>
    <message>
        <source>Expired for them. It is given without dates.</source>
        <translation>Caducado para el compañero. Se concede sin fechas.</translation>
    </message>
    <message>
        <source>It is given without their dates.</source>
        <translation>Se concede sin las fechas del compañero.</translation>
    </message>
</context>
<context>
    <name>CountButton</name>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>aún sin contar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights</source>
        <translation>
            <numerusform>%Ln derecho de acceso</numerusform>
            <numerusform>%Ln derechos de acceso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A question and its answer, read aloud: &quot;Suspended: 148 people&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens them in Users</source>
        <translation>Abre la lista en Usuarios</translation>
    </message>
    <message>
        <source>Opens them in Access rights</source>
        <translation>Abre la lista en Derechos de acceso</translation>
    </message>
</context>
<context>
    <name>CreateLoginDialog</name>
    <message>
        <source>Create login</source>
        <translation>Crear inicio de sesión</translation>
    </message>
    <message>
        <source>Create a login for %1</source>
        <translation>Crear un inicio de sesión para %1</translation>
    </message>
    <message>
        <source>Managed users cannot sign in themselves: a device or an app uses this login in their name.</source>
        <translation>Los usuarios gestionados no pueden iniciar sesión por sí mismos: un dispositivo o una aplicación utiliza este inicio de sesión en su nombre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How the login is listed, for example “Reception tablet”.</source>
        <translation>El nombre con el que figura el inicio de sesión, por ejemplo «Tableta de recepción».</translation>
    </message>
    <message>
        <source>Device brand</source>
        <translation>Marca del dispositivo</translation>
    </message>
    <message>
        <source>Device model</source>
        <translation>Modelo del dispositivo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>Confirme su identidad</translation>
    </message>
    <message>
        <source>Type a name, so that the login can be told apart from others.</source>
        <translation>Escriba un nombre para distinguir este inicio de sesión de los demás.</translation>
    </message>
    <message>
        <source>The login was created, but its secret was lost on the way</source>
        <translation>El inicio de sesión se ha creado, pero su secreto se ha perdido por el camino</translation>
    </message>
    <message>
        <source>Revoke it in the list and create another one.</source>
        <translation>Revóquelo en la lista y cree otro.</translation>
    </message>
    <message>
        <source>The login is ready</source>
        <translation>El inicio de sesión está listo</translation>
    </message>
    <message>
        <source>Enter this secret in the device or app that will use it.</source>
        <translation>Introduzca este secreto en el dispositivo o la aplicación que vaya a usarlo.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The button that closes the form once the secret was shown</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>The secret was neither shown nor copied</source>
        <translation>El secreto no se ha mostrado ni copiado</translation>
    </message>
    <message>
        <source>It cannot be shown again. Close once more if you do not need it.</source>
        <translation>No se podrá volver a mostrar. Cierre una vez más si no lo necesita.</translation>
    </message>
    <message>
        <source>For a device or an app that acts in their name. %1 can also sign in without it: Kisi emails regular users how.</source>
        <translation>Para un dispositivo o una aplicación que actúa en su nombre. %1 también puede iniciar sesión sin ayuda: Kisi envía a los usuarios normales un correo con las instrucciones.</translation>
    </message>
    <message>
        <source>Kisi asks for the password of an administrator. Turnstile sends it once and does not keep it.</source>
        <translation>Kisi pide la contraseña de un administrador. Turnstile la envía una sola vez y no la guarda en ningún sitio.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>From</source>
        <extracomment>Labels of dates: the first and the last day of an access right</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Sin fecha de inicio</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>No caduca nunca</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>A una hora concreta</translation>
    </message>
    <message>
        <source>Time it begins</source>
        <extracomment>Read aloud: the clock time at which a right begins or ends</extracomment>
        <translation>Hora de inicio</translation>
    </message>
    <message>
        <source>Time it ends</source>
        <translation>Hora de fin</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete member</source>
        <translation>Eliminar miembro</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Eliminar usuario</translation>
    </message>
    <message>
        <source>Delete the member %1?</source>
        <translation>¿Eliminar al miembro %1?</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>¿Eliminar definitivamente a %1?</translation>
    </message>
    <message>
        <source>Suspend instead</source>
        <translation>Mejor suspender</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Held back for 10 seconds first: you can still stop it.</source>
        <translation>Antes se retiene 10&#xa0;segundos: aún podrá detenerlo.</translation>
    </message>
    <message>
        <source>Kisi cannot undo this: the profile, access rights, cards and history are lost. Suspending keeps them out just as well, and nothing is lost.</source>
        <translation>Kisi no puede deshacerlo: se pierden el perfil, los derechos de acceso, las tarjetas y el historial. Suspender el acceso cierra las puertas igualmente, y no se pierde nada.</translation>
    </message>
    <message>
        <source>Deleting a member does not delete the user: according to Kisi, the user profile stays. Turnstile then reads from Kisi what is left and tells you. This cannot be undone. Suspending keeps them out just as well, and nothing is lost.</source>
        <translation>Eliminar un miembro no es eliminar al usuario: según Kisi, el perfil de usuario permanece. Turnstile lee después en Kisi lo que queda y se lo indica. Esto no se puede deshacer. Suspender el acceso cierra las puertas igualmente, y no se pierde nada.</translation>
    </message>
</context>
<context>
    <name>DesktopNotes</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation>Derechos de acceso</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>A change is on its way.</source>
        <translation>Se está enviando un cambio.</translation>
    </message>
    <message>
        <source>Several people are selected. Clear the selection to change one of them here.</source>
        <translation>Hay varias personas seleccionadas. Borre la selección para cambiar una de ellas aquí.</translation>
    </message>
    <message>
        <source>%1 is about to be deleted.</source>
        <translation>A punto de eliminarse: %1.</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <translation>Suspendiendo…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restableciendo…</translation>
    </message>
</context>
<context>
    <name>DirectoryModel</name>
    <message>
        <source>Selected</source>
        <translation>Selección</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>An email address is needed.</source>
        <translation>Hace falta una dirección de correo.</translation>
    </message>
    <message>
        <source>This address is incomplete. Add the @ and the part after it.</source>
        <translation>Esta dirección está incompleta. Añada la @ y lo que va detrás.</translation>
    </message>
    <message>
        <source>There are two @ in this address. Put each person on a row of their own.</source>
        <translation>Hay dos @ en esta dirección. Ponga a cada persona en su propia fila.</translation>
    </message>
    <message>
        <source>This address is incomplete. Add the part before the @.</source>
        <translation>Esta dirección está incompleta. Añada lo que va antes de la @.</translation>
    </message>
    <message>
        <source>This address is incomplete. Add the part after the @.</source>
        <translation>Esta dirección está incompleta. Añada lo que va después de la @.</translation>
    </message>
    <message>
        <source>This address is incomplete. Add the ending, like .com.</source>
        <translation>Esta dirección está incompleta. Añada la terminación, como .com.</translation>
    </message>
    <message>
        <source>This address is too long. Kisi takes up to 254 characters.</source>
        <translation>Esta dirección es demasiado larga. Kisi admite hasta 254 caracteres.</translation>
    </message>
    <message>
        <source>There is a space in this address. Remove it.</source>
        <translation>Hay un espacio en esta dirección. Quítelo.</translation>
    </message>
    <message>
        <source>An address cannot contain %1. Remove it.</source>
        <translation>Una dirección no puede contener %1. Quítelo.</translation>
    </message>
    <message>
        <source>There is one dot too many in this address.</source>
        <translation>Sobra un punto en esta dirección.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A heading and its sentence, read aloud one after the other</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>EndNotice</name>
    <message numerus="yes">
        <source>%Ln done</source>
        <extracomment>How many changes are done: the first of a list, as in &quot;497 done, 12 skipped and 3 failed&quot;</extracomment>
        <translation>
            <numerusform>%Ln hecho</numerusform>
            <numerusform>%Ln hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln omitido</numerusform>
            <numerusform>%Ln omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <extracomment>%1 is what was done, as in &quot;Suspending access&quot;</extracomment>
        <translation>%1: terminado</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Email, password or code is wrong.</source>
        <translation>El correo, la contraseña o el código no son correctos.</translation>
    </message>
    <message>
        <source>Type them again.</source>
        <translation>Escríbalos de nuevo.</translation>
    </message>
    <message>
        <source>Kisi asks for a one-time code.</source>
        <translation>Kisi pide un código de un solo uso.</translation>
    </message>
    <message>
        <source>Type the code from your authenticator app.</source>
        <translation>Escriba el código de su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>Type the newest one from your authenticator app.</source>
        <translation>Escriba el más reciente de su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>The backup code is wrong or was used before.</source>
        <translation>El código de respaldo no es correcto o ya se ha usado.</translation>
    </message>
    <message>
        <source>Type another one.</source>
        <translation>Escriba otro.</translation>
    </message>
    <message>
        <source>Ask Kisi for a new one.</source>
        <translation>Pida uno nuevo a Kisi.</translation>
    </message>
    <message>
        <source>Kisi denied access to this.</source>
        <translation>Kisi ha denegado el acceso a esto.</translation>
    </message>
    <message>
        <source>Ask an organization administrator.</source>
        <translation>Consulte a un administrador de la organización.</translation>
    </message>
    <message>
        <source>Access is switched off for this account.</source>
        <translation>El acceso está desactivado para esta cuenta.</translation>
    </message>
    <message>
        <source>This works only from the person’s primary device.</source>
        <translation>Esto solo funciona desde el dispositivo principal de la persona.</translation>
    </message>
    <message>
        <source>Kisi failed unexpectedly.</source>
        <translation>Kisi ha fallado de forma inesperada.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>Kisi did not answer in time.</source>
        <translation>Kisi no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The server’s certificate cannot be trusted, so nothing was sent.</source>
        <translation>El certificado del servidor no es de confianza, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Check this computer’s clock and the server’s address, or ask whoever runs your network.</source>
        <translation>Compruebe el reloj de este ordenador y la dirección del servidor, o consulte al responsable de su red.</translation>
    </message>
    <message>
        <source>Something other than Kisi answered, perhaps a sign-in page of this network.</source>
        <translation>Ha respondido algo que no es Kisi, quizá una página de inicio de sesión de esta red.</translation>
    </message>
    <message>
        <source>Open a web page to sign in to the network, or check the server’s address.</source>
        <translation>Abra una página web para iniciar sesión en la red, o compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>Try again, or look for a newer Turnstile.</source>
        <translation>Inténtelo de nuevo o busque una versión más reciente de Turnstile.</translation>
    </message>
    <message>
        <source>No answer came back, so it may or may not have happened.</source>
        <translation>No ha llegado respuesta, así que puede haber ocurrido o no.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>No hay conexión con el servidor.</translation>
    </message>
    <message>
        <source>Check the network of this computer, then try again.</source>
        <translation>Compruebe la red de este ordenador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Kisi no longer accepts this sign-in.</source>
        <translation>Kisi ya no acepta esta sesión.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Su rol no lo permite.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Actualice la lista.</translation>
    </message>
    <message>
        <source>Somebody else changed it at the same time.</source>
        <translation>Otra persona lo ha cambiado al mismo tiempo.</translation>
    </message>
    <message>
        <source>Refresh the list and look again.</source>
        <translation>Actualice la lista y vuelva a mirar.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Kisi has a problem of its own (%1).</source>
        <extracomment>%1 is the number of the HTTP status, such as 503</extracomment>
        <translation>Kisi tiene un problema propio (%1).</translation>
    </message>
    <message>
        <source>Kisi declined this (%1).</source>
        <extracomment>%1 is the number of the HTTP status, such as 400</extracomment>
        <translation>Kisi ha rechazado esta solicitud (%1).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of Kisi&apos;s and what it says about it, such as &quot;email: has already been taken.&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kisi says: “%1” (%2)</source>
        <extracomment>%1 is what the server says, %2 its number for it</extracomment>
        <translation>Kisi dice: «%1» (%2)</translation>
    </message>
    <message>
        <source>The address has to begin with https://, so that nobody on the way can read the key.</source>
        <translation>La dirección debe empezar por https://, para que nadie pueda leer la clave por el camino.</translation>
    </message>
    <message>
        <source>Only the server’s name belongs here, without user, path or question mark.</source>
        <translation>Aquí solo va el nombre del servidor, sin usuario, ruta ni signo de interrogación.</translation>
    </message>
    <message>
        <source>The one-time code is wrong or has expired.</source>
        <translation>El código de un solo uso no es correcto o ha caducado.</translation>
    </message>
    <message>
        <source>The sign-in link is no longer valid.</source>
        <translation>El enlace de inicio de sesión ya no es válido.</translation>
    </message>
    <message>
        <source>The answer is not what Kisi should send.</source>
        <translation>La respuesta no es la que Kisi debería enviar.</translation>
    </message>
    <message>
        <source>See what happened before you try again.</source>
        <translation>Compruebe qué ha ocurrido antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>It was stopped before it was finished.</source>
        <translation>Se ha detenido antes de terminar.</translation>
    </message>
    <message>
        <source>Kisi no longer has it; somebody may have deleted it.</source>
        <translation>Kisi ya no lo conoce; es posible que alguien lo haya eliminado.</translation>
    </message>
    <message>
        <source>This server does not offer this.</source>
        <translation>Este servidor no lo ofrece.</translation>
    </message>
    <message>
        <source>Kisi asks to slow down: your account sent too many requests.</source>
        <translation>Kisi pide ir más despacio: han llegado demasiadas solicitudes de su cuenta.</translation>
    </message>
    <message>
        <source>This is not a server address. It should look like api.kisi.io.</source>
        <translation>Esto no es una dirección de servidor. Debe parecerse a api.kisi.io.</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Set a field</source>
        <translation>Definir un campo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Turnstile marks managed users with this field. Choose another name.</source>
        <translation>Turnstile marca a los usuarios gestionados con este campo. Elija otro nombre.</translation>
    </message>
    <message numerus="yes">
        <source>Set a field for %Ln people</source>
        <translation>
            <numerusform>Definir un campo para %Ln persona</numerusform>
            <numerusform>Definir un campo para %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>A field of your own that Kisi keeps with each person, such as a desk or a cost center. Other fields stay as they are.</source>
        <translation>Un campo propio que Kisi guarda con cada persona, como un puesto o un centro de coste. Los demás campos quedan como están.</translation>
    </message>
    <message>
        <source>Leave it empty to remove the field.</source>
        <translation>Déjelo vacío para quitar el campo.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 from %Ln people</source>
        <extracomment>%1 is a field of the organization&apos;s own, as in &quot;Desk&quot;</extracomment>
        <translation>
            <numerusform>Quitar «%1» a %Ln persona</numerusform>
            <numerusform>Quitar «%1» a %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 for %Ln people</source>
        <translation>
            <numerusform>Definir «%1» para %Ln persona</numerusform>
            <numerusform>Definir «%1» para %Ln personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation>Elija un archivo o suéltelo aquí</translation>
    </message>
    <message>
        <source>Or paste a table</source>
        <translation>O pegue una tabla</translation>
    </message>
    <message>
        <source>Rows copied from a spreadsheet, with their column names</source>
        <translation>Filas copiadas de una hoja de cálculo, con los nombres de las columnas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A table saved as CSV or text, with a row for each person. Columns may be in any order; one has the email addresses. Nothing is sent before the Import step.</source>
        <translation>Una tabla guardada como CSV o texto, con una fila por persona. Las columnas pueden ir en cualquier orden; una contiene las direcciones de correo. No se envía nada antes del paso Importación.</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A filter and how many rows it leaves, read aloud: &quot;Suspended, 148&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message>
        <source>Find a filter</source>
        <translation>Buscar un filtro</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>ForgetQuestion</name>
    <message>
        <source>Forget this computer</source>
        <translation>Olvidar este ordenador</translation>
    </message>
    <message>
        <source>Delete everything Turnstile keeps on this computer?</source>
        <translation>¿Eliminar todo lo que Turnstile guarda en este ordenador?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This deletes the saved sign-in, all settings with your saved filters, and the journal of changes. Without the journal, changes made here can no longer be undone, and what was interrupted cannot go on.</source>
        <translation>Se eliminan: la sesión guardada, todos los ajustes con sus filtros guardados y el registro de cambios. Sin el registro no se puede deshacer nada de lo hecho aquí, y lo interrumpido no puede continuar.</translation>
    </message>
    <message>
        <source>In Kisi everything stays as it is: people, access rights and every change that was made. Files you exported stay too. You are signed out.</source>
        <translation>En Kisi todo queda como está: las personas, los derechos de acceso y todos los cambios hechos. Los archivos que haya exportado también se conservan. Su sesión se cierra.</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Forget this computer</source>
        <translation>Olvidar este ordenador</translation>
    </message>
    <message>
        <source>Nothing was deleted: another Turnstile is open with this profile</source>
        <translation>No se ha eliminado nada: hay otro Turnstile abierto con este perfil</translation>
    </message>
    <message>
        <source>Close it first, or forget this computer there.</source>
        <translation>Ciérrelo primero u olvide este ordenador desde allí.</translation>
    </message>
    <message>
        <source>The saved sign-in and the settings are gone, the journal of changes could not be deleted. Delete the folder %1 yourself.</source>
        <translation>Se han eliminado la sesión guardada y los ajustes, pero no se ha podido eliminar el registro de cambios. Elimine usted la carpeta %1.</translation>
    </message>
    <message>
        <source>The login that Turnstile made is still there. You can remove it in Kisi under My Account.</source>
        <translation>El inicio de sesión que creó Turnstile sigue existiendo. Puede eliminarlo en Kisi, en «My Account».</translation>
    </message>
    <message>
        <source>This computer is forgotten</source>
        <translation>Se ha olvidado este ordenador</translation>
    </message>
    <message>
        <source>The journal of changes is still here</source>
        <translation>El registro de cambios sigue aquí</translation>
    </message>
    <message>
        <source>It needs the journal of changes until it is finished. Stop it to forget this computer.</source>
        <translation>El registro de cambios hace falta hasta que termine. Deténgalo para olvidar este ordenador.</translation>
    </message>
    <message>
        <source>The saved sign-in, the settings and the journal of changes are deleted here. In Kisi nothing changed.</source>
        <translation>Aquí se han eliminado la sesión guardada, los ajustes y el registro de cambios. En Kisi no ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>First row holds the column names</source>
        <translation>La primera fila contiene los nombres de las columnas</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Coma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Punto y coma ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Remembered for files like this</source>
        <translation>Recordado para archivos como este</translation>
    </message>
    <message>
        <source>Files with the same column names in the same order are read the way you chose before.</source>
        <translation>Los archivos con los mismos nombres de columna en el mismo orden se leen según lo que eligió antes.</translation>
    </message>
</context>
<context>
    <name>GroupFacts</name>
    <message>
        <source>Doors</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>Elevator stops</source>
        <translation>Paradas de ascensor</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact read aloud: &quot;Doors: 4&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a role of their own</source>
        <translation>
            <numerusform>%Ln con rol propio</numerusform>
            <numerusform>%Ln con rol propio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a role now</source>
        <translation>
            <numerusform>%Ln con rol ahora</numerusform>
            <numerusform>%Ln con rol ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Kisi’s own count is %1: it leaves teams out.</source>
        <translation>Kisi cuenta %1: no incluye los equipos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, expired or not started</source>
        <translation>
            <numerusform>%Ln más, caducada o sin empezar</numerusform>
            <numerusform>%Ln más, caducadas o sin empezar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupHolders</name>
    <message>
        <source>%1, through %2</source>
        <translation>%1, por el equipo %2</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>(desconocido)</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>caducado el %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Somebody not listed</source>
        <translation>Alguien no listado</translation>
    </message>
    <message>
        <source>A team not listed</source>
        <translation>Un equipo no listado</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>People with a role</source>
        <translation>Personas con un rol</translation>
    </message>
    <message>
        <source>Search people, roles, teams</source>
        <translation>Buscar personas, roles, equipos</translation>
    </message>
    <message>
        <source>Teams with a role</source>
        <translation>Equipos con un rol</translation>
    </message>
    <message>
        <source>Search teams and roles</source>
        <translation>Buscar equipos y roles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Access rights are not known yet.</source>
        <translation>Aún no se conocen los derechos de acceso.</translation>
    </message>
    <message>
        <source>A place not listed</source>
        <translation>Una sede no listada</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Nobody has a role on this group.</source>
        <translation>Nadie tiene un rol en este grupo.</translation>
    </message>
    <message>
        <source>No team has a role on this group.</source>
        <translation>Ningún equipo tiene un rol en este grupo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People who get in now, directly or through a team</source>
        <translation>Personas que pueden entrar ahora, directamente o por un equipo</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Search group, place, description</source>
        <translation>Buscar grupo, sede, descripción</translation>
    </message>
    <message>
        <source>Loading groups…</source>
        <translation>Cargando los grupos…</translation>
    </message>
    <message>
        <source>Groups could not be loaded</source>
        <translation>No se han podido cargar los grupos</translation>
    </message>
    <message>
        <source>Groups could not be refreshed</source>
        <translation>No se han podido actualizar los grupos</translation>
    </message>
    <message>
        <source>You see the groups as of %1.</source>
        <translation>Está viendo los grupos tal como estaban a las %1.</translation>
    </message>
    <message>
        <source>Your role does not include groups</source>
        <translation>Su rol no incluye los grupos</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Aún no hay grupos</translation>
    </message>
    <message>
        <source>Groups are sets of doors. They are made in Kisi.</source>
        <translation>Los grupos son conjuntos de puertas. Se crean en Kisi.</translation>
    </message>
    <message>
        <source>No group matches “%1”</source>
        <translation>Ningún grupo coincide con «%1»</translation>
    </message>
    <message>
        <source>No group matches the filters</source>
        <translation>Ningún grupo coincide con los filtros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups could not be read and are not shown.</source>
        <translation>
            <numerusform>No se ha podido leer %Ln grupo y no se muestra.</numerusform>
            <numerusform>No se han podido leer %Ln grupos y no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups could not be listed</source>
        <translation>
            <numerusform>No se ha podido listar %Ln grupo</numerusform>
            <numerusform>No se han podido listar %Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the organization</source>
        <translation>De la organización</translation>
    </message>
    <message>
        <source>Share access</source>
        <translation>Compartir acceso</translation>
    </message>
    <message>
        <source>Access rights are still being loaded.</source>
        <translation>Los derechos de acceso aún se están cargando.</translation>
    </message>
    <message>
        <source>You do not manage this group. Ask an administrator of it.</source>
        <translation>Usted no gestiona este grupo. Consulte a uno de sus administradores.</translation>
    </message>
</context>
<context>
    <name>GuideListModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A page of the guide and what was found there, read aloud</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Turnstile help</source>
        <translation>Ayuda de Turnstile</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>The guide is in English only.</source>
        <translation>La guía solo está en inglés.</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Pages that were found</source>
        <translation>Páginas encontradas</translation>
    </message>
    <message>
        <source>No page has “%1”. Try fewer words, or the beginning of one, such as “suspend” or “import”.</source>
        <translation>Ninguna página contiene «%1». Pruebe con menos palabras o con el principio de una, como «suspend» o «import».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages found</source>
        <translation>
            <numerusform>%Ln página encontrada</numerusform>
            <numerusform>%Ln páginas encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolderPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>People in the team</source>
        <translation>Personas del equipo</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>No listado</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Guest, %1</source>
        <translation>Invitado, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people get this through the team</source>
        <translation>
            <numerusform>%n persona lo recibe por el equipo</numerusform>
            <numerusform>%n personas lo reciben por el equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired: nobody gets this through the team any more</source>
        <translation>Caducado: ya nadie lo recibe por el equipo</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message numerus="yes">
        <source>%n people will get this through the team</source>
        <translation>
            <numerusform>%n persona lo recibirá por el equipo</numerusform>
            <numerusform>%n personas lo recibirán por el equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets this: nobody is in the team</source>
        <translation>Nadie lo recibe: no hay nadie en el equipo</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Several are selected. Clear the selection to change one of them here.</source>
        <translation>Hay varias filas seleccionadas. Borre la selección para cambiar una de ellas aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the team</source>
        <translation>
            <numerusform>%n persona en el equipo</numerusform>
            <numerusform>%n personas en el equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer listed by Kisi</source>
        <translation>Kisi ya no lo lista</translation>
    </message>
    <message>
        <source>Has this access now</source>
        <translation>Tiene este acceso ahora</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Aún no ha empezado</translation>
    </message>
</context>
<context>
    <name>HoldersList</name>
    <message>
        <source>Nobody here matches “%1”.</source>
        <translation>Aquí nadie coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>Save problem file</source>
        <translation>Guardar archivo de problemas</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Use Kisi’s own import…</source>
        <translation>Usar la importación de Kisi…</translation>
    </message>
</context>
<context>
    <name>ImportOffer</name>
    <message>
        <source>Counting what will happen…</source>
        <translation>Calculando lo que ocurrirá…</translation>
    </message>
    <message>
        <source>Notify the user</source>
        <translation>Notificar al usuario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are added</source>
        <translation>
            <numerusform>Se añade %Ln persona</numerusform>
            <numerusform>Se añaden %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are changed</source>
        <translation>
            <numerusform>Se cambia %Ln persona</numerusform>
            <numerusform>Se cambian %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights are given</source>
        <translation>
            <numerusform>Se concede %Ln derecho de acceso</numerusform>
            <numerusform>Se conceden %Ln derechos de acceso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are refused. The first: %1</source>
        <translation>
            <numerusform>Se rechaza %Ln cambio: %1</numerusform>
            <numerusform>Se rechazan %Ln cambios. El primero: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows with a problem stay behind</source>
        <translation>
            <numerusform>%Ln fila con un problema queda fuera</numerusform>
            <numerusform>%Ln filas con un problema quedan fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, %1</source>
        <extracomment>a number of requests, then the time they take: &quot;1,207 requests, about 4 min 25 s&quot;</extracomment>
        <translation>
            <numerusform>%Ln solicitud, %1</numerusform>
            <numerusform>%Ln solicitudes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent before you have seen every change and pressed Apply.</source>
        <translation>No se envía nada hasta que haya visto todos los cambios y pulsado Aplicar.</translation>
    </message>
    <message>
        <source>Nothing can be imported yet</source>
        <translation>Todavía no se puede importar nada</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>No hay nada que enviar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>people, requests and the time they take: &quot;469 people, 1,207 requests, about 4 min 25 s&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln people</source>
        <translation>
            <numerusform>Importar %Ln persona</numerusform>
            <numerusform>Importar %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Kisi emails everybody who is given an access right.</source>
        <translation>Kisi envía un correo a todas las personas que reciben un derecho de acceso.</translation>
    </message>
    <message>
        <source>The file does not say.</source>
        <translation>El archivo no lo indica.</translation>
    </message>
    <message numerus="yes">
        <source>The file does not say for %Ln new people.</source>
        <translation>
            <numerusform>El archivo no lo indica para %Ln persona nueva.</numerusform>
            <numerusform>El archivo no lo indica para %Ln personas nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people already match the file</source>
        <translation>
            <numerusform>%Ln persona ya está como indica el archivo</numerusform>
            <numerusform>%Ln personas ya están como indica el archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people already exist and are skipped</source>
        <translation>
            <numerusform>%Ln persona ya existe y se omite</numerusform>
            <numerusform>%Ln personas ya existen y se omiten</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this can be sent now</source>
        <translation>Ahora no se puede enviar nada de esto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have a problem. Go back to Check to fix them, or save them as a problem file.</source>
        <translation>
            <numerusform>%Ln fila tiene un problema. Vuelva a Comprobación para corregirla o guárdela en un archivo de problemas.</numerusform>
            <numerusform>%Ln filas tienen un problema. Vuelva a Comprobación para corregirlas o guárdelas en un archivo de problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the file already exists, and existing people are skipped.</source>
        <translation>Todas las personas del archivo ya existen, y las que existen se omiten.</translation>
    </message>
    <message>
        <source>Everybody already matches the file.</source>
        <translation>Todas las personas ya están como indica el archivo.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import users</source>
        <translation>Importar usuarios</translation>
    </message>
    <message>
        <source>Back to Users</source>
        <translation>Volver a Usuarios</translation>
    </message>
    <message>
        <source>Download template</source>
        <translation>Descargar plantilla</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>State of the step “Import”: the import is running</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>¿Empezar de nuevo?</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>No se ha leído %1</translation>
    </message>
    <message>
        <source>Read %1?</source>
        <translation>¿Leer %1?</translation>
    </message>
    <message>
        <source>Read the pasted table?</source>
        <translation>¿Leer la tabla pegada?</translation>
    </message>
    <message>
        <source>Read it in another way?</source>
        <translation>¿Leerla de otra manera?</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tabla pegada</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln rows</source>
        <translation>
            <numerusform>%1, %Ln fila</numerusform>
            <numerusform>%1, %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or paste a table</source>
        <translation>Elija o pegue una tabla</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Aún no se ha leído nada</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Aún no se ha comprobado nada</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Nothing is sent before this</source>
        <translation>Antes de esto no se envía nada</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln rows…</source>
        <translation>
            <numerusform>Comprobando %Ln fila…</numerusform>
            <numerusform>Comprobando %Ln filas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Not checked: the people of the organization could not be loaded. Press Check to try again.</source>
        <translation>Sin comprobar: no se han podido cargar las personas de la organización. Pulse Comprobar para volver a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to import</source>
        <translation>
            <numerusform>%Ln persona por importar</numerusform>
            <numerusform>%Ln personas por importar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to import</source>
        <translation>Nadie por importar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem rows stay behind</source>
        <translation>
            <numerusform>%Ln fila con problemas queda fuera</numerusform>
            <numerusform>%Ln filas con problemas quedan fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of the step “Import”: the import is done</extracomment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>An import is under way here. Choose the file again when that import is done.</source>
        <translation>Hay una importación en curso. Vuelva a elegir el archivo cuando haya terminado.</translation>
    </message>
    <message>
        <source>The cells you fixed here will be lost. Save the problem file to keep them.</source>
        <translation>Se perderán las celdas corregidas aquí. Guarde el archivo de problemas para conservarlas.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartarlas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems to fix or leave</source>
        <translation>
            <numerusform>%Ln problema por corregir o dejar</numerusform>
            <numerusform>%Ln problemas por corregir o dejar</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns may be in any order. Nothing is sent before the Import step.</source>
        <translation>Vale cualquier orden de columnas. No se envía nada antes del paso Importación.</translation>
    </message>
    <message>
        <source>Waiting until everybody is loaded, so that nobody is mistaken for new: %1 of %2</source>
        <translation>Esperando a que se carguen todas las personas, para no tomar a nadie por nuevo: %1 de %2</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message>
        <source>Save problem file</source>
        <translation>Guardar archivo de problemas</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar los errores</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Stay behind</source>
        <extracomment>Which rows are shown: those with a problem, which are not imported</extracomment>
        <translation>Quedan fuera</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Which rows are shown: those that are not imported yet</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Which rows are shown: those that are imported</extracomment>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>Which rows are shown: those that the operator left out</extracomment>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 rows</source>
        <translation>Importando: %1 de %2 filas</translation>
    </message>
    <message>
        <source>Waits until the change before it is done.</source>
        <translation>Espera a que termine el cambio anterior.</translation>
    </message>
    <message>
        <source>You can keep working meanwhile.</source>
        <translation>Mientras tanto puede seguir trabajando.</translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <translation>Enviando: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people imported.</source>
        <translation>
            <numerusform>%Ln persona importada.</numerusform>
            <numerusform>%Ln personas importadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was imported.</source>
        <translation>No se ha importado a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not tried, because the import was stopped.</source>
        <translation>
            <numerusform>%Ln de ellas no se ha intentado, porque se detuvo la importación.</numerusform>
            <numerusform>%Ln de ellas no se han intentado, porque se detuvo la importación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each change is kept in Activity.</source>
        <translation>Cada cambio se conserva en Actividad.</translation>
    </message>
    <message>
        <source>Fix them</source>
        <translation>Corregirlas</translation>
    </message>
    <message>
        <source>Rows that are finished</source>
        <translation>Filas terminadas</translation>
    </message>
    <message>
        <source>Stopping: Turnstile still checks what was sent.</source>
        <translation>Deteniendo: Turnstile aún comprueba lo que se ha enviado.</translation>
    </message>
    <message>
        <source>Paused for now: the bar at the bottom of the window says why.</source>
        <translation>En pausa: la barra al pie de la ventana indica por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows stay behind: fix them here or save the problem file.</source>
        <translation>
            <numerusform>%Ln fila queda fuera: corríjala aquí o guarde el archivo de problemas.</numerusform>
            <numerusform>%Ln filas quedan fuera: corríjalas aquí o guarde el archivo de problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>For some it is not known what happened. Checking the file again shows it; nothing is sent twice.</source>
        <translation>De algunas no se sabe qué ha ocurrido. Volver a comprobar el archivo lo muestra; nada se envía dos veces.</translation>
    </message>
</context>
<context>
    <name>ImportResultModel</name>
    <message>
        <source>Line %1, %2, %3. %4</source>
        <extracomment>The line of a file, who stands there, how it ended and why</extracomment>
        <translation>Línea %1, %2, %3. %4</translation>
    </message>
</context>
<context>
    <name>ImportResultWords</name>
    <message>
        <source>The import was stopped before.</source>
        <translation>La importación se detuvo antes.</translation>
    </message>
    <message>
        <source>Created, access not given: %1</source>
        <translation>Creado, acceso sin conceder: %1</translation>
    </message>
    <message>
        <source>Import this file.</source>
        <translation>Importe este archivo.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>A row that the operator may not import</extracomment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Sin intentar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A row that is not imported yet</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>A row that Kisi accepted, and that is still checked</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Already so</source>
        <extracomment>A row that says what Kisi already has</extracomment>
        <translation>Ya está así</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Import this file: what was done after all is not sent again.</source>
        <translation>Importe este archivo: lo que al final se completó no se vuelve a enviar.</translation>
    </message>
    <message>
        <source>Fix what the problem says, then import this file. What is already done is not sent again.</source>
        <translation>Corrija lo que indica el problema e importe este archivo. Lo que ya está hecho no se vuelve a enviar.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Try what failed again</source>
        <translation>Reintentar lo que ha fallado</translation>
    </message>
</context>
<context>
    <name>ImportSteps</name>
    <message>
        <source>Step %1 of %2, %3, current</source>
        <translation>Paso %1 de %2, %3, actual</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, done</source>
        <translation>Paso %1 de %2, %3, hecho</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, to come</source>
        <translation>Paso %1 de %2, %3, pendiente</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Nothing can be changed in this window</source>
        <translation>En esta ventana no se puede cambiar nada</translation>
    </message>
    <message>
        <source>Another Turnstile is open with this profile. Make changes there, or close it and start this one again.</source>
        <translation>Hay otro Turnstile abierto con este perfil. Haga los cambios allí, o ciérrelo e inicie este de nuevo.</translation>
    </message>
    <message>
        <source>Nothing can be changed with this version</source>
        <translation>Con esta versión no se puede cambiar nada</translation>
    </message>
    <message>
        <source>A later version of Turnstile keeps the journal of changes. Start that version to change anything.</source>
        <translation>Una versión posterior de Turnstile lleva el registro de cambios. Inicie esa versión para hacer cambios.</translation>
    </message>
    <message>
        <source>Nothing can be changed now</source>
        <translation>Ahora no se puede cambiar nada</translation>
    </message>
    <message>
        <source>The journal of changes cannot be written, and nothing is sent that is not written down first. See that the disk has room and that you may write in the folder %1, then start Turnstile again. (%2)</source>
        <translation>No se puede escribir en el registro de cambios, y no se envía nada que no se haya anotado antes. Compruebe que hay espacio en el disco y que puede escribir en la carpeta %1, e inicie Turnstile de nuevo. (%2)</translation>
    </message>
    <message>
        <source>The journal of changes was damaged</source>
        <translation>El registro de cambios estaba dañado</translation>
    </message>
    <message>
        <source>A new one was started. The old one is kept as %1; what it holds cannot be undone from here.</source>
        <translation>Se ha empezado uno nuevo. El anterior se conserva como %1; lo que contiene no se puede deshacer desde aquí.</translation>
    </message>
</context>
<context>
    <name>KeptDates</name>
    <message numerus="yes">
        <source>Kisi kept the old dates of %Ln access rights</source>
        <translation>
            <numerusform>Kisi ha mantenido las fechas anteriores de %Ln derecho de acceso</numerusform>
            <numerusform>Kisi ha mantenido las fechas anteriores de %Ln derechos de acceso</numerusform>
        </translation>
    </message>
    <message>
        <source>It accepted the change but did not take the dates. Removing these rights and giving them again with the new dates does the same; each of them is gone for a moment in between.</source>
        <translation>Ha aceptado el cambio, pero no ha tomado las fechas. Quitar estos derechos y volver a concederlos con las nuevas fechas tiene el mismo efecto; cada uno desaparece un momento entre medias.</translation>
    </message>
    <message>
        <source>Remove and give again</source>
        <translation>Quitar y volver a conceder</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access rights and give them again</source>
        <translation>
            <numerusform>Quitar %Ln derecho de acceso y volver a concederlo</numerusform>
            <numerusform>Quitar %Ln derechos de acceso y volver a concederlos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>In Kisi: your name › My Account › API › Add API key</source>
        <translation>En Kisi: su nombre › My Account › API › Add API key</translation>
    </message>
    <message>
        <source>Paste your API key here.</source>
        <translation>Pegue aquí su clave de API.</translation>
    </message>
</context>
<context>
    <name>KisiErrorsModel</name>
    <message>
        <source>Where</source>
        <extracomment>Where in a file Kisi found an error, such as the number of a line</extracomment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What Kisi says</source>
        <translation>Qué dice Kisi</translation>
    </message>
</context>
<context>
    <name>KisiErrorsTable</name>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
</context>
<context>
    <name>KisiImportDialog</name>
    <message>
        <source>Turnstile can neither preview nor stop nor undo it, and Activity does not list it.</source>
        <translation>Turnstile no puede previsualizarla, detenerla ni deshacerla, y Actividad no la recoge.</translation>
    </message>
    <message>
        <source>Images and card numbers are imported, too.</source>
        <translation>También se importan las imágenes y los números de tarjeta.</translation>
    </message>
    <message>
        <source>Save errors…</source>
        <translation>Guardar errores…</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Let Kisi import %1?</source>
        <translation>¿Dejar que Kisi importe %1?</translation>
    </message>
    <message numerus="yes">
        <source>Turnstile sends the file as it is, and Kisi adds the people in its %Ln rows, with their roles and groups. To see every change before, and to undo it, import the file with Turnstile instead.</source>
        <translation>
            <numerusform>Turnstile envía el archivo tal cual, y Kisi añade a la persona de su fila (%Ln), con su rol y sus grupos. Para ver antes cada cambio y poder deshacerlo, importe el archivo con Turnstile.</numerusform>
            <numerusform>Turnstile envía el archivo tal cual, y Kisi añade a las personas de sus %Ln filas, con sus roles y grupos. Para ver antes cada cambio y poder deshacerlo, importe el archivo con Turnstile.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not fit</source>
        <translation>El archivo no sirve</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>Let Kisi import %Ln rows</source>
        <translation>
            <numerusform>Dejar que Kisi importe %Ln fila</numerusform>
            <numerusform>Dejar que Kisi importe %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Kisi goes on importing %1</source>
        <translation>Kisi sigue importando %1</translation>
    </message>
    <message>
        <source>%1 errors.csv</source>
        <extracomment>The name of a file; %1 is the name of the file that was imported, without its ending</extracomment>
        <translation>%1 errores.csv</translation>
    </message>
    <message>
        <source>Save errors</source>
        <translation>Guardar errores</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>No se ha guardado %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder or name.</source>
        <translation>No se ha podido escribir el archivo: %1. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>Errors saved as %1</source>
        <translation>Errores guardados como %1</translation>
    </message>
    <message>
        <source>Kisi’s own import</source>
        <translation>Importación de Kisi</translation>
    </message>
    <message>
        <source>Kisi may email everybody in the file: there is no switch for it. Kisi does not say what it does with people who already exist.</source>
        <translation>Es posible que Kisi envíe un correo a todas las personas del archivo: no hay forma de evitarlo. Qué hace con las que ya están, no lo dice.</translation>
    </message>
    <message>
        <source>Your role does not allow Kisi’s own import. Ask an organization administrator.</source>
        <translation>Su rol no permite la importación de Kisi. Consulte a un administrador de la organización.</translation>
    </message>
    <message>
        <source>Kisi’s own import does not take %1</source>
        <translation>La importación de Kisi no admite %1</translation>
    </message>
    <message>
        <source>Fix the file first, or import it with Turnstile instead.</source>
        <translation>Corrija primero el archivo, o impórtelo con Turnstile.</translation>
    </message>
    <message>
        <source>You may not start it</source>
        <translation>No puede iniciarla</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
</context>
<context>
    <name>KisiImportSteps</name>
    <message>
        <source>Send the file</source>
        <translation>Enviar el archivo</translation>
    </message>
    <message>
        <source>Kisi imports the people</source>
        <translation>Kisi importa a las personas</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>%1: under way</source>
        <translation>%1: en curso</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: se desconoce</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: aún no</translation>
    </message>
    <message>
        <source>Tell Kisi to start</source>
        <translation>Indicar a Kisi que empiece</translation>
    </message>
</context>
<context>
    <name>KisiImportWords</name>
    <message>
        <source>Kisi reads UTF-8 only. Save the file as “CSV UTF-8” and open it again.</source>
        <translation>Kisi solo lee UTF-8. Guarde el archivo como «CSV UTF-8» y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>There is nobody in it below the headings.</source>
        <translation>No contiene a nadie debajo de los encabezados.</translation>
    </message>
    <message>
        <source>Asking Kisi where to send it…</source>
        <translation>Preguntando a Kisi adónde enviarlo…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>From here on it cannot be stopped.</source>
        <translation>A partir de aquí ya no se puede detener.</translation>
    </message>
    <message>
        <source>Kisi says “%1”. You can close this window: Kisi goes on by itself.</source>
        <extracomment>%1 is a word of Kisi&apos;s that Turnstile does not know</extracomment>
        <translation>Kisi dice «%1». Puede cerrar esta ventana: Kisi sigue por su cuenta.</translation>
    </message>
    <message>
        <source>Kisi is at work. You can close this window: Kisi goes on by itself.</source>
        <translation>Kisi está trabajando. Puede cerrar esta ventana: Kisi sigue por su cuenta.</translation>
    </message>
    <message>
        <source>Turnstile cannot see how far Kisi is</source>
        <translation>Turnstile no puede ver por dónde va Kisi</translation>
    </message>
    <message>
        <source>Kisi itself goes on.</source>
        <translation>Kisi sigue por su cuenta.</translation>
    </message>
    <message>
        <source>It is not known whether Kisi took the file</source>
        <translation>No se sabe si Kisi ha recibido el archivo</translation>
    </message>
    <message>
        <source>No answer came back, and Kisi has no list to look it up in. Look at Users in a few minutes: if people of this file are there, Kisi took it. Import it again only if nobody is.</source>
        <translation>No ha llegado respuesta, y Kisi no tiene ninguna lista donde consultarlo. Mire en Usuarios dentro de unos minutos: si hay personas de este archivo, Kisi lo ha recibido. Impórtelo de nuevo solo si no hay nadie.</translation>
    </message>
    <message>
        <source>Nobody was imported.</source>
        <translation>No se ha importado a nadie.</translation>
    </message>
    <message>
        <source>The file was not sent</source>
        <translation>El archivo no se ha enviado</translation>
    </message>
    <message>
        <source>Kisi could not import %1</source>
        <translation>Kisi no ha podido importar %1</translation>
    </message>
    <message numerus="yes">
        <source>Look at Users before you try again: Kisi does not say whether some of the %Ln rows were imported before it failed.</source>
        <translation>
            <numerusform>Mire en Usuarios antes de volver a intentarlo: Kisi no dice si la fila (%Ln) se importó antes de fallar.</numerusform>
            <numerusform>Mire en Usuarios antes de volver a intentarlo: Kisi no dice si algunas de las %Ln filas se importaron antes de fallar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kisi has imported %1</source>
        <translation>Kisi ha importado %1</translation>
    </message>
    <message numerus="yes">
        <source>Kisi has imported %1, with %Ln errors</source>
        <translation>
            <numerusform>Kisi ha importado %1, con %Ln error</numerusform>
            <numerusform>Kisi ha importado %1, con %Ln errores</numerusform>
        </translation>
    </message>
    <message>
        <source>Kisi needs commas between the columns. Save the file with commas and open it again.</source>
        <translation>Kisi necesita comas entre las columnas. Guarde el archivo con comas y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>Its columns are not those of Kisi’s template, or are in another order.</source>
        <translation>Sus columnas no son las de la plantilla de Kisi, o están en otro orden.</translation>
    </message>
    <message>
        <source>Kisi allows one upload every 10 seconds; waiting %1 s.</source>
        <translation>Kisi admite un envío cada 10 segundos; esperando %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Kisi allows one upload every 10 seconds; waiting.</source>
        <translation>Kisi admite un envío cada 10 segundos; esperando.</translation>
    </message>
    <message>
        <source>Kisi has the file and has not started yet. You can close this window: Kisi goes on by itself.</source>
        <translation>Kisi tiene el archivo y aún no ha empezado. Puede cerrar esta ventana: Kisi sigue por su cuenta.</translation>
    </message>
    <message>
        <source>Kisi did not start</source>
        <translation>Kisi no ha empezado</translation>
    </message>
    <message>
        <source>Kisi gave no address to send the file to</source>
        <translation>Kisi no ha indicado ninguna dirección a la que enviar el archivo</translation>
    </message>
    <message>
        <source>The address that Kisi gave did not accept it (%1).</source>
        <translation>La dirección que indicó Kisi no lo ha aceptado (%1).</translation>
    </message>
    <message numerus="yes">
        <source>It reported no error in %Ln rows.</source>
        <translation>
            <numerusform>No ha indicado ningún error en %Ln fila.</numerusform>
            <numerusform>No ha indicado ningún error en %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix these rows and import a file with only them: Kisi does not say what it does with people who already exist.</source>
        <translation>Corrija estas filas e importe un archivo que solo las contenga a ellas: Kisi no dice qué hace con las personas que ya están.</translation>
    </message>
</context>
<context>
    <name>LastAccess</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>Unknown user %1</source>
        <translation>Usuario desconocido %1</translation>
    </message>
    <message>
        <source>Unknown member %1</source>
        <translation>Miembro desconocido %1</translation>
    </message>
</context>
<context>
    <name>LastAccessExport</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export last access</source>
        <translation>Exportar último acceso</translation>
    </message>
    <message>
        <source>This Kisi has no members to export.</source>
        <translation>Este Kisi no tiene miembros que exportar.</translation>
    </message>
    <message>
        <source>Members are still loading: the file would miss some.</source>
        <translation>Los miembros aún se están cargando: en el archivo faltarían algunos.</translation>
    </message>
    <message>
        <source>There is nobody to export.</source>
        <translation>No hay nadie que exportar.</translation>
    </message>
    <message numerus="yes">
        <source>Export last access of %Ln selected members</source>
        <translation>
            <numerusform>Exportar el último acceso de %Ln miembro seleccionado</numerusform>
            <numerusform>Exportar el último acceso de %Ln miembros seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export last access of the %Ln members that match</source>
        <translation>
            <numerusform>Exportar el último acceso de %Ln miembro que coincide</numerusform>
            <numerusform>Exportar el último acceso de los %Ln miembros que coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export last access of all %Ln members</source>
        <translation>
            <numerusform>Exportar el último acceso de %Ln miembro</numerusform>
            <numerusform>Exportar el último acceso de los %Ln miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Last access %1.csv</source>
        <extracomment>The name of a file; %1 is a day like 2026-11-22</extracomment>
        <translation>Último acceso %1.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Last access of %Ln members saved as %1</source>
        <translation>
            <numerusform>Último acceso de %Ln miembro guardado como %1</numerusform>
            <numerusform>Último acceso de %Ln miembros guardado como %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members could not be listed and are not in it</source>
        <translation>
            <numerusform>No se ha podido listar %Ln miembro y no figura en él</numerusform>
            <numerusform>No se han podido listar %Ln miembros y no figuran en él</numerusform>
        </translation>
    </message>
    <message>
        <source>Last access was not saved as %1</source>
        <translation>El último acceso no se ha guardado como %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder or name.</source>
        <translation>No se ha podido escribir el archivo: %1. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>Save somewhere else</source>
        <translation>Guardar en otro sitio</translation>
    </message>
    <message>
        <source>Saves who was last seen when, with their status, as a CSV file</source>
        <translation>Guarda en un archivo CSV el último acceso de cada persona, con su estado</translation>
    </message>
</context>
<context>
    <name>ListBody</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>details</source>
        <translation>detalles</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>actualizar</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>marcar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Signed out by Kisi</source>
        <translation>Kisi ha cerrado la sesión</translation>
    </message>
    <message>
        <source>Your sign-in was refused (401). What you typed stays here. Sign in to go on.</source>
        <translation>Se ha rechazado su inicio de sesión (401). Lo que ha escrito se conserva aquí. Inicie sesión para continuar.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Search and look as usual. Changes are off until the connection is back.</source>
        <translation>Busque y consulte como siempre. No se pueden hacer cambios hasta que vuelva la conexión.</translation>
    </message>
    <message>
        <source>You see what is loaded so far: %1.</source>
        <translation>Está viendo lo cargado hasta ahora: %1.</translation>
    </message>
    <message>
        <source>Access rights could not be loaded</source>
        <translation>No se han podido cargar los derechos de acceso</translation>
    </message>
    <message>
        <source>Until then nobody’s groups and roles are known, nor who gets in.</source>
        <translation>Hasta entonces no se conocen los grupos ni los roles de nadie, ni quién puede entrar.</translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>Carga: %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2: the others could not be listed</source>
        <translation>%1 de %2: los demás no se han podido listar</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>%1: &quot;3,412 people&quot;, %2: a time of day</extracomment>
        <translation>%1, a las %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role does not include access rights: groups, roles and who gets in are not shown.</source>
        <translation>Su rol no incluye los derechos de acceso: no se muestran los grupos, los roles ni quién puede entrar.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Ha iniciado sesión como %1.</translation>
    </message>
    <message>
        <source>An organization administrator can give you a role that shows them.</source>
        <translation>Un administrador de la organización puede darle un rol que los muestre.</translation>
    </message>
    <message numerus="yes">
        <source>%n filters are on: %1.</source>
        <translation>
            <numerusform>Hay %n filtro activo: %1.</numerusform>
            <numerusform>Hay %n filtros activos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No match among the %1 loaded, still looking.</source>
        <translation>Ninguna coincidencia entre las %1 filas cargadas; sigue la búsqueda.</translation>
    </message>
    <message>
        <source>No match among the %1 loaded.</source>
        <translation>Ninguna coincidencia entre las %1 filas cargadas.</translation>
    </message>
    <message>
        <source>The others could not be loaded, so something may be missing here.</source>
        <translation>No se han podido cargar las demás, así que aquí puede faltar algo.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Kisi counts %1 but lists only %2 of them. The others are not shown here: filters and “Select all” leave them out.</source>
        <translation>Kisi cuenta %1, pero solo lista %2. Los demás no se muestran aquí: los filtros y «Seleccionar…» los dejan fuera.</translation>
    </message>
    <message>
        <source>Your role is %1.</source>
        <translation>Su rol: %1.</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>This list is still loading: the file would miss some of it.</source>
        <translation>Esta lista aún se está cargando: en el archivo faltaría una parte.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln selected rows</source>
        <translation>
            <numerusform>Exportar %Ln fila seleccionada</numerusform>
            <numerusform>Exportar las %Ln filas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln rows that match</source>
        <translation>
            <numerusform>Exportar %Ln fila que coincide</numerusform>
            <numerusform>Exportar las %Ln filas que coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export all %Ln rows</source>
        <translation>
            <numerusform>Exportar %Ln fila</numerusform>
            <numerusform>Exportar las %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.csv</source>
        <extracomment>The name of a file: a list, as in &quot;Users&quot;, and a day like 2026-11-22</extracomment>
        <translation>%1 %2.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved as %1</source>
        <translation>
            <numerusform>%Ln fila guardada como %1</numerusform>
            <numerusform>%Ln filas guardadas como %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be listed and are not in it</source>
        <translation>
            <numerusform>No se ha podido listar %Ln fila y no figura en él</numerusform>
            <numerusform>No se han podido listar %Ln filas y no figuran en él</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>No se ha guardado %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder or name.</source>
        <translation>No se ha podido escribir el archivo: %1. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>Save somewhere else</source>
        <translation>Guardar en otro sitio</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>ListKeys</name>
    <message>
        <source>Show the details</source>
        <translation>Mostrar los detalles</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Tick all rows from the one ticked last</source>
        <translation>Marcar todas las filas desde la última marcada</translation>
    </message>
    <message>
        <source>Tick every row that matches</source>
        <translation>Marcar todas las filas que coinciden</translation>
    </message>
    <message>
        <source>Edit the person’s name, or the access right</source>
        <translation>Editar el nombre de la persona o el derecho de acceso</translation>
    </message>
    <message>
        <source>Delete or remove what is ticked, else the current row</source>
        <translation>Eliminar o quitar lo marcado; si no, la fila actual</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>Abrir el menú de la fila</translation>
    </message>
    <message>
        <source>Go to the rows found</source>
        <translation>Ir a las filas encontradas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Tick or untick the row</source>
        <translation>Marcar o desmarcar la fila</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Unlock</source>
        <extracomment>The button that opens Turnstile again after it was locked; no door</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Turnstile is locked</source>
        <translation>Turnstile está bloqueado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Whose session is locked: the operator, their organization</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>The demo has no key to ask for: everybody may unlock it.</source>
        <translation>La demo no tiene ninguna clave que pedir: cualquiera puede desbloquearla.</translation>
    </message>
    <message>
        <source>Turnstile asks the keychain of this computer for your key. It may ask you first who you are.</source>
        <translation>Turnstile pide su clave al llavero de este ordenador. Es posible que este le pregunte antes quién es usted.</translation>
    </message>
    <message>
        <source>Paste the API key that you signed in with. Everything waits as you left it.</source>
        <translation>Pegue la clave de API con la que inició sesión. Todo le espera tal como lo dejó.</translation>
    </message>
    <message>
        <source>Type the password of %1. Everything waits as you left it.</source>
        <translation>Escriba la contraseña de %1. Todo le espera tal como lo dejó.</translation>
    </message>
    <message>
        <source>This is not the key that you signed in with.</source>
        <translation>Esta no es la clave con la que inició sesión.</translation>
    </message>
    <message>
        <source>It is still locked</source>
        <translation>Sigue bloqueado</translation>
    </message>
    <message>
        <source>Anything typed and not yet sent will be lost.</source>
        <translation>Se perderá entonces lo escrito que aún no se haya enviado.</translation>
    </message>
    <message>
        <source>The keychain did not hand over your key</source>
        <translation>El llavero no ha entregado su clave</translation>
    </message>
    <message>
        <source>Confirm in another way that it is you.</source>
        <translation>Confirme de otra forma que es usted.</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Locked – Turnstile</source>
        <translation>Bloqueado – Turnstile</translation>
    </message>
</context>
<context>
    <name>LoginRow</name>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Revocar %1</translation>
    </message>
    <message>
        <source>This device is signed out at once and cannot unlock until it signs in again.</source>
        <translation>La sesión de este dispositivo se cierra al instante y no puede desbloquear hasta que vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>Whatever uses this API key stops working at once. A key cannot be brought back.</source>
        <translation>Todo lo que usa esta clave de API deja de funcionar al instante. Una clave no se puede recuperar.</translation>
    </message>
    <message>
        <source>Revoke login</source>
        <translation>Revocar inicio de sesión</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>The button that does not revoke a login</extracomment>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>LoginWords</name>
    <message>
        <source>Unnamed device</source>
        <translation>Dispositivo sin nombre</translation>
    </message>
    <message>
        <source>Unnamed API key</source>
        <translation>Clave de API sin nombre</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <extracomment>%1 is &quot;6 min ago&quot;, &quot;Yesterday&quot;, &quot;41 d ago&quot;</extracomment>
        <translation>Último uso: %1</translation>
    </message>
    <message>
        <source>Never used, created: %1</source>
        <translation>Sin usar, creación: %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Sin usar</translation>
    </message>
</context>
<context>
    <name>LoginsDialog</name>
    <message>
        <source>Logins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>Where %1 is signed in</source>
        <translation>Dónde tiene sesión iniciada %1</translation>
    </message>
    <message>
        <source>Each device or app has a login of its own. Revoking one signs it out.</source>
        <translation>Cada dispositivo o aplicación tiene su propio inicio de sesión. Al revocarlo, su sesión se cierra.</translation>
    </message>
    <message>
        <source>Create login…</source>
        <translation>Crear inicio de sesión…</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar sesión en todas partes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading the logins…</source>
        <translation>Leyendo los inicios de sesión…</translation>
    </message>
    <message>
        <source>Kisi does not show you the logins of other people. Ask an organization administrator to look or to revoke them. You can still create one.</source>
        <translation>Kisi no le muestra los inicios de sesión de otras personas. Pida a un administrador de la organización que los consulte o los revoque. Aun así, puede crear uno.</translation>
    </message>
    <message>
        <source>The logins could not be read.</source>
        <translation>No se han podido leer los inicios de sesión.</translation>
    </message>
    <message>
        <source>No logins: not signed in anywhere.</source>
        <translation>No hay inicios de sesión: ninguna sesión abierta.</translation>
    </message>
    <message>
        <source>A change is on its way.</source>
        <translation>Se está enviando un cambio.</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>¿Cerrar sesión en todas partes?</translation>
    </message>
    <message numerus="yes">
        <source>All %n logins are revoked at once. Their devices cannot unlock until they sign in again.</source>
        <translation>
            <numerusform>El inicio de sesión (%n) se revoca al instante. Su dispositivo no puede desbloquear hasta que vuelva a iniciar sesión.</numerusform>
            <numerusform>Los %n inicios de sesión se revocan al instante. Sus dispositivos no pueden desbloquear hasta que vuelvan a iniciar sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>Revocar todos</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>Worth a look</source>
        <translation>Conviene revisar</translation>
    </message>
    <message>
        <source>Suspended but still holding rights</source>
        <translation>Suspendidos que conservan derechos</translation>
    </message>
    <message>
        <source>would get in again once restored</source>
        <translation>entrarían si se restablece el acceso</translation>
    </message>
    <message>
        <source>Suspended but still with a role for the organization</source>
        <translation>Suspendidos con un rol de organización</translation>
    </message>
    <message>
        <source>Suspended by the directory</source>
        <translation>Suspendidos por el directorio</translation>
    </message>
    <message>
        <source>Without any access right</source>
        <translation>Sin ningún derecho de acceso</translation>
    </message>
    <message numerus="yes">
        <source>Pending for over %n days</source>
        <translation>
            <numerusform>Pendientes desde hace más de %n día</numerusform>
            <numerusform>Pendientes desde hace más de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>never set up their account</source>
        <translation>nunca configuraron su cuenta</translation>
    </message>
    <message>
        <source>All access rights expired</source>
        <translation>Todos los derechos de acceso caducados</translation>
    </message>
    <message>
        <source>Expired access rights still listed</source>
        <translation>Derechos de acceso caducados aún en la lista</translation>
    </message>
    <message>
        <source>can be removed</source>
        <translation>se pueden quitar</translation>
    </message>
    <message>
        <source>would get it back once restored</source>
        <translation>lo recuperarían si se restablece el acceso</translation>
    </message>
    <message>
        <source>still listed in Kisi</source>
        <translation>siguen en Kisi</translation>
    </message>
</context>
<context>
    <name>MailChoice</name>
    <message>
        <source>Regular users: they register for a Kisi account and hear from Kisi when they get access.</source>
        <translation>Usuarios normales: se registran en una cuenta de Kisi y Kisi les avisa cuando reciben acceso.</translation>
    </message>
    <message>
        <source>Managed users: no account to register and no emails. You create their logins for them.</source>
        <translation>Usuarios gestionados: sin cuenta que registrar y sin correos. Usted crea sus inicios de sesión.</translation>
    </message>
    <message>
        <source>Emails from Kisi</source>
        <translation>Correos de Kisi</translation>
    </message>
    <message>
        <source>Kisi emails them</source>
        <translation>Kisi les envía un correo</translation>
    </message>
    <message>
        <source>Nobody gets an email</source>
        <translation>No se envía ningún correo</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Import users…</source>
        <translation>&amp;Importar usuarios…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>&amp;Forget this computer…</source>
        <translation>&amp;Olvidar este ordenador…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Buscar en esta página</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Parte &amp;siguiente de la ventana</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Parte a&amp;nterior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Add users</source>
        <translation>&amp;Añadir usuarios</translation>
    </message>
    <message>
        <source>&amp;SCIM and directories…</source>
        <translation>&amp;SCIM y directorios…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>About &amp;Turnstile</source>
        <translation>Acerca de &amp;Turnstile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One entry of a submenu, found by itself: &quot;Appearance: Dark&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear Turnstile</translation>
    </message>
    <message>
        <source>Select &amp;row</source>
        <translation>Seleccionar &amp;fila</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Find an&amp;ything…</source>
        <translation>Buscar en todas &amp;partes…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Sign in – Turnstile</source>
        <translation>Iniciar sesión – Turnstile</translation>
    </message>
    <message>
        <source>Signed in as %1. %2</source>
        <translation>Ha iniciado sesión como %1. %2</translation>
    </message>
    <message>
        <source>%1 – %2 – Turnstile</source>
        <extracomment>Title of the window: the page, the organization</extracomment>
        <translation>%1 – %2 – Turnstile</translation>
    </message>
    <message>
        <source>You stay signed in until you quit</source>
        <translation>La sesión se mantiene hasta que salga</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the key, so Turnstile keeps it in memory.</source>
        <translation>El llavero de este ordenador no ha aceptado la clave, así que Turnstile la guarda en la memoria.</translation>
    </message>
    <message>
        <source>Pausing the changes under way, then signing out. They wait for you.</source>
        <translation>Pausando los cambios en curso y cerrando la sesión. Le esperarán.</translation>
    </message>
    <message>
        <source>Finishing the changes under way, then signing out.</source>
        <translation>Terminando los cambios en curso y cerrando la sesión.</translation>
    </message>
    <message>
        <source>Finishing the changes under way, then this computer is forgotten.</source>
        <translation>Terminando los cambios en curso; después se olvidará este ordenador.</translation>
    </message>
    <message>
        <source>Pausing the changes under way, then Turnstile closes.</source>
        <translation>Pausando los cambios en curso; después se cerrará Turnstile.</translation>
    </message>
    <message>
        <source>Finishing the changes under way, then Turnstile closes.</source>
        <translation>Terminando los cambios en curso; después se cerrará Turnstile.</translation>
    </message>
    <message>
        <source>Finishing the changes under way, then Turnstile starts again.</source>
        <translation>Terminando los cambios en curso; después se reiniciará Turnstile.</translation>
    </message>
    <message>
        <source>Signed out here, but not in Kisi</source>
        <translation>Sesión cerrada aquí, pero no en Kisi</translation>
    </message>
    <message>
        <source>The login that Turnstile made could not be deleted. %1 You can remove it in Kisi under My Account; if unused, it expires by itself.</source>
        <translation>No se ha podido eliminar el inicio de sesión que creó Turnstile. %1 Puede eliminarlo en Kisi, en «My Account»; si no se usa, caduca por sí solo.</translation>
    </message>
    <message>
        <source>Turnstile &amp;help</source>
        <translation>A&amp;yuda de Turnstile</translation>
    </message>
    <message>
        <source>A login was left in Kisi</source>
        <translation>Ha quedado un inicio de sesión en Kisi</translation>
    </message>
    <message>
        <source>Turnstile made it to check your password and could not delete it. %1 You can remove it in Kisi under My Account; if unused, it expires by itself.</source>
        <translation>Turnstile lo creó para comprobar su contraseña y no ha podido eliminarlo. %1 Puede eliminarlo en Kisi, en «My Account»; si no se usa, caduca por sí solo.</translation>
    </message>
</context>
<context>
    <name>MemberFilters</name>
    <message>
        <source>Password sign-in off</source>
        <translation>Sin inicio con contraseña</translation>
    </message>
    <message>
        <source>Quick access link off</source>
        <translation>Sin enlace de acceso rápido</translation>
    </message>
    <message>
        <source>App access off</source>
        <translation>Sin acceso con la aplicación</translation>
    </message>
    <message>
        <source>Card access off</source>
        <translation>Sin acceso con tarjeta</translation>
    </message>
    <message>
        <source>Cards need activation</source>
        <translation>Tarjetas por activar</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>MembersModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Unlocks with</source>
        <translation>Desbloquea con</translation>
    </message>
    <message>
        <source>What they may open doors with</source>
        <translation>Con qué puede abrir puertas</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Básico</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>app</source>
        <translation>app</translation>
    </message>
    <message>
        <source>card</source>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Search name, email</source>
        <translation>Buscar nombre, correo</translation>
    </message>
    <message>
        <source>Loading members…</source>
        <translation>Cargando los miembros…</translation>
    </message>
    <message>
        <source>Members could not be loaded</source>
        <translation>No se han podido cargar los miembros</translation>
    </message>
    <message>
        <source>Members could not be refreshed</source>
        <translation>No se han podido actualizar los miembros</translation>
    </message>
    <message>
        <source>You see the members as of %1.</source>
        <translation>Está viendo los miembros tal como estaban a las %1.</translation>
    </message>
    <message>
        <source>Your role does not include members</source>
        <translation>Su rol no incluye los miembros</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Aún no hay miembros</translation>
    </message>
    <message>
        <source>Add the first member: an email address is all it takes.</source>
        <translation>Añada el primer miembro: basta con una dirección de correo.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Nadie coincide con «%1»</translation>
    </message>
    <message>
        <source>Nobody matches the filters</source>
        <translation>Nadie coincide con los filtros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln miembro</numerusform>
            <numerusform>%Ln miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members could not be read and are not shown.</source>
        <translation>
            <numerusform>No se ha podido leer %Ln miembro y no se muestra.</numerusform>
            <numerusform>No se han podido leer %Ln miembros y no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members could not be listed</source>
        <translation>
            <numerusform>No se ha podido listar %Ln miembro</numerusform>
            <numerusform>No se han podido listar %Ln miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Añadir miembro</translation>
    </message>
    <message>
        <source>Go to Users</source>
        <translation>Ir a Usuarios</translation>
    </message>
    <message>
        <source>This Kisi no longer offers Members.</source>
        <translation>Este Kisi ya no ofrece los miembros.</translation>
    </message>
    <message>
        <source>Your role may not add members. Ask an organization administrator.</source>
        <translation>Su rol no permite añadir miembros. Consulte a un administrador de la organización.</translation>
    </message>
    <message>
        <source>This Kisi no longer offers Members</source>
        <translation>Este Kisi ya no ofrece los miembros</translation>
    </message>
    <message>
        <source>The same people are under Users, with their access and sign-in.</source>
        <translation>Las mismas personas están en Usuarios, con su acceso y su inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>MendBar</name>
    <message>
        <source>Change them too</source>
        <translation>Cambiarlas también</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Siguiente problema</translation>
    </message>
    <message>
        <source>Go to the next problem (%1)</source>
        <translation>Ir al siguiente problema (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have problems. F8 goes to the next one.</source>
        <translation>
            <numerusform>%Ln fila tiene problemas. F8 va a la siguiente.</numerusform>
            <numerusform>%Ln filas tienen problemas. F8 va a la siguiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row can be imported.</source>
        <translation>Se pueden importar todas las filas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other rows say the same.</source>
        <translation>
            <numerusform>%Ln fila más dice lo mismo.</numerusform>
            <numerusform>%Ln filas más dicen lo mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing rows…</source>
        <translation>Cambiando filas…</translation>
    </message>
    <message>
        <source>Edit this cell (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Editar esta celda (%1)</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Undo the last fix (%1)</source>
        <translation>Deshacer la última corrección (%1)</translation>
    </message>
    <message>
        <source>Undo the last fix</source>
        <translation>Deshacer la última corrección</translation>
    </message>
</context>
<context>
    <name>NewAccess</name>
    <message>
        <source>Share access…</source>
        <translation>Compartir acceso…</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>None yet: they are added, and no door opens for them.</source>
        <translation>Ninguno por ahora: las personas se añaden y no se les abre ninguna puerta.</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Excluir %1</translation>
    </message>
</context>
<context>
    <name>NewRightText</name>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Kisi emails them</source>
        <translation>Kisi avisa por correo</translation>
    </message>
</context>
<context>
    <name>NotInFileDialog</name>
    <message>
        <source>People who are not in this file</source>
        <translation>Personas que no están en este archivo</translation>
    </message>
    <message>
        <source>They stay as they are. Access is suspended only for those you choose.</source>
        <translation>Quedan como están. Solo se suspende el acceso de las que elija.</translation>
    </message>
    <message>
        <source>Search name, email</source>
        <translation>Buscar nombre, correo</translation>
    </message>
    <message>
        <source>Suspend access…</source>
        <translation>Suspender el acceso…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not in this file</source>
        <translation>
            <numerusform>%Ln persona no está en este archivo</numerusform>
            <numerusform>%Ln personas no están en este archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Nadie coincide con «%1»</translation>
    </message>
    <message>
        <source>Everybody else in this list has another name and address.</source>
        <translation>Todas las demás personas de esta lista tienen otro nombre y otra dirección.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>No se ha elegido a nadie.</translation>
    </message>
    <message>
        <source>Choose people first.</source>
        <translation>Elija primero a las personas.</translation>
    </message>
    <message numerus="yes">
        <source>Suspend access for %Ln people</source>
        <translation>
            <numerusform>Suspender el acceso de %Ln persona</numerusform>
            <numerusform>Suspender el acceso de %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for people who are not in this file</source>
        <translation>Buscando quién no está en este archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen. You review the change first.</source>
        <translation>
            <numerusform>%Ln persona elegida. Antes revisará el cambio.</numerusform>
            <numerusform>%Ln personas elegidas. Antes revisará el cambio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotInFileModel</name>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>No elegido</translation>
    </message>
</context>
<context>
    <name>NotInFileTable</name>
    <message>
        <source>People who are not in this file</source>
        <translation>Personas que no están en este archivo</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Set notes</source>
        <translation>Definir notas</translation>
    </message>
    <message numerus="yes">
        <source>Set the notes on %Ln people</source>
        <translation>
            <numerusform>Definir las notas sobre %Ln persona</numerusform>
            <numerusform>Definir las notas sobre %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>Replace the notes on %Ln people</source>
        <translation>
            <numerusform>Sustituir las notas sobre %Ln persona</numerusform>
            <numerusform>Sustituir las notas sobre %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Their current notes are replaced. The review shows them before and after.</source>
        <translation>Se sustituye lo que haya ahora en sus notas. La revisión muestra el antes y el después.</translation>
    </message>
    <message>
        <source>Leave it empty to remove the notes.</source>
        <translation>Déjelo vacío para quitar las notas.</translation>
    </message>
    <message numerus="yes">
        <source>Remove the notes on %Ln people</source>
        <translation>
            <numerusform>Quitar las notas sobre %Ln persona</numerusform>
            <numerusform>Quitar las notas sobre %Ln personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Waiting</source>
        <extracomment>A change that has not been sent yet</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>A change that Kisi accepted, and that is still checked</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A change that was made</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Sin intentar</translation>
    </message>
    <message>
        <source>The change was stopped before.</source>
        <translation>El cambio se detuvo antes.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>It was already so.</source>
        <translation>Ya estaba así.</translation>
    </message>
</context>
<context>
    <name>OutcomesModel</name>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>Who, how it ended, why</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Sin accesos</translation>
    </message>
    <message>
        <source>Rights by role</source>
        <translation>Derechos por rol</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>by days since the last unlock</source>
        <translation>días sin desbloqueos</translation>
    </message>
    <message numerus="yes">
        <source>For %n days</source>
        <translation>
            <numerusform>Desde hace %n día</numerusform>
            <numerusform>Desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>People who have never unlocked a door</extracomment>
        <translation>Nunca han entrado</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Loading people…</source>
        <translation>Cargando las personas…</translation>
    </message>
    <message>
        <source>%1 of %2 people loaded</source>
        <translation>%1 de %2 personas cargadas</translation>
    </message>
    <message>
        <source>Loading access rights…</source>
        <translation>Cargando los derechos de acceso…</translation>
    </message>
    <message>
        <source>%1 of %2 access rights loaded</source>
        <translation>%1 de %2 derechos de acceso cargados</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>datos de las %1</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Ha iniciado sesión como %1.</translation>
    </message>
    <message>
        <source>Your role does not include users</source>
        <translation>Su rol no incluye los usuarios</translation>
    </message>
    <message>
        <source>An organization administrator can give you a role that shows them.</source>
        <translation>Un administrador de la organización puede darle un rol que los muestre.</translation>
    </message>
    <message>
        <source>The overview could not be loaded</source>
        <translation>No se ha podido cargar el resumen</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Aún no hay usuarios</translation>
    </message>
    <message>
        <source>Add the first people: an email address is all it takes.</source>
        <translation>Añada las primeras personas: basta con una dirección de correo.</translation>
    </message>
    <message>
        <source>Signed out by Kisi</source>
        <translation>Kisi ha cerrado la sesión</translation>
    </message>
    <message>
        <source>Your sign-in was refused (401). Sign in to go on.</source>
        <translation>Se ha rechazado su inicio de sesión (401). Inicie sesión para continuar.</translation>
    </message>
    <message>
        <source>You see the numbers as of %1.</source>
        <translation>Está viendo las cifras tal como estaban a las %1.</translation>
    </message>
    <message>
        <source>You see the numbers of what is loaded so far.</source>
        <translation>Está viendo las cifras de lo cargado hasta ahora.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The overview could not be refreshed</source>
        <translation>No se ha podido actualizar el resumen</translation>
    </message>
    <message>
        <source>Your role does not include access rights</source>
        <translation>Su rol no incluye los derechos de acceso</translation>
    </message>
    <message>
        <source>Numbers that rest on them are not shown.</source>
        <translation>No se muestran las cifras que dependen de ellos.</translation>
    </message>
    <message>
        <source>Access rights could not be loaded</source>
        <translation>No se han podido cargar los derechos de acceso</translation>
    </message>
    <message>
        <source>Until then nobody’s groups and roles are known, nor who gets in.</source>
        <translation>Hasta entonces no se conocen los grupos ni los roles de nadie, ni quién puede entrar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not be listed</source>
        <translation>
            <numerusform>No se ha podido listar %Ln persona</numerusform>
            <numerusform>No se han podido listar %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role is %1.</source>
        <translation>Su rol: %1.</translation>
    </message>
    <message>
        <source>Kisi counts %1 but lists only %2 of them. The others are not counted here.</source>
        <translation>Kisi cuenta %1, pero solo lista %2. Las demás no se cuentan aquí.</translation>
    </message>
</context>
<context>
    <name>PaletteDelegate</name>
    <message>
        <source>Enter</source>
        <extracomment>The key, on a keycap.</extracomment>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>PaletteEntry</name>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>Read aloud: a command that cannot be used now</extracomment>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the words of what a screen reader says of a line.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PaletteFinder</name>
    <message>
        <source>Group, %1</source>
        <translation>Grupo, %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Place, its people</source>
        <translation>Sede, sus personas</translation>
    </message>
    <message>
        <source>Chosen last</source>
        <translation>Elegido recientemente</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Groups and places</source>
        <translation>Grupos y sedes</translation>
    </message>
    <message>
        <source>In the list of users</source>
        <translation>En la lista de usuarios</translation>
    </message>
    <message>
        <source>Search Users for “%1”</source>
        <translation>Buscar «%1» en Usuarios</translation>
    </message>
    <message>
        <source>also in notes</source>
        <translation>también en las notas</translation>
    </message>
    <message>
        <source>Do with %1</source>
        <translation>Acciones para %1</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Find people, groups, places and commands</source>
        <translation>Buscar personas, grupos, sedes y comandos</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>Nobody and nothing matches “%1”.</source>
        <translation>Nada ni nadie coincide con «%1».</translation>
    </message>
    <message>
        <source>%1 of %2 people loaded</source>
        <translation>%1 de %2 personas cargadas</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>Its Kisi domain, the same as at Kisi’s own sign-in.</source>
        <translation>Su dominio de Kisi, el mismo que en el inicio de sesión de Kisi.</translation>
    </message>
    <message>
        <source>From your authenticator app, or one of your backup codes.</source>
        <translation>De su aplicación de autenticación, o uno de sus códigos de respaldo.</translation>
    </message>
    <message>
        <source>Turnstile on %1</source>
        <extracomment>How the login is listed in Kisi; %1 is the name of the computer</extracomment>
        <translation>Turnstile en %1</translation>
    </message>
    <message>
        <source>Type the code from your authenticator app.</source>
        <translation>Escriba el código de su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Type the Kisi domain of your organization.</source>
        <translation>Escriba el dominio de Kisi de su organización.</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message numerus="yes">
        <source>Only the first %n people were taken</source>
        <translation>
            <numerusform>Solo se ha tomado la primera persona (%n)</numerusform>
            <numerusform>Solo se han tomado las %n primeras personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add these first, then paste the rest of the list.</source>
        <translation>Añada primero estas y pegue después el resto de la lista.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Añadiendo…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>No hay nada que cambiar</translation>
    </message>
    <message>
        <source>Created, access not given: %1</source>
        <translation>Creado, acceso sin conceder: %1</translation>
    </message>
    <message>
        <source>Kisi gave no answer</source>
        <translation>Kisi no ha respondido</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>What you type here stays until you come back.</source>
        <translation>Lo que escriba se conserva aquí hasta que vuelva.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows to fix</source>
        <translation>
            <numerusform>%n fila por corregir</numerusform>
            <numerusform>%n filas por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are already users and get the access</source>
        <translation>
            <numerusform>%n ya es un usuario y recibe el acceso</numerusform>
            <numerusform>%n ya son usuarios y reciben el acceso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are already users</source>
        <translation>
            <numerusform>%n ya es un usuario</numerusform>
            <numerusform>%n ya son usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>They already have this access.</source>
        <translation>Ya tienen este acceso.</translation>
    </message>
    <message>
        <source>See what happened before you add the same people again.</source>
        <translation>Compruebe qué ha ocurrido antes de volver a añadir a las mismas personas.</translation>
    </message>
</context>
<context>
    <name>PermissionDialog</name>
    <message>
        <source>Set permission</source>
        <translation>Definir permiso</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>No permitir</translation>
    </message>
    <message numerus="yes">
        <source>Set a permission for %Ln people</source>
        <translation>
            <numerusform>Definir un permiso para %Ln persona</numerusform>
            <numerusform>Definir un permiso para %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this switch is changed; the others stay as they are.</source>
        <translation>Solo se cambia este ajuste; los demás quedan como están.</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>A partir de ahora</translation>
    </message>
    <message numerus="yes">
        <source>%1: on for %Ln people</source>
        <extracomment>%1 is a permission, as in &quot;Allow app access&quot;</extracomment>
        <translation>
            <numerusform>%1: activado para %Ln persona</numerusform>
            <numerusform>%1: activado para %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: off for %Ln people</source>
        <translation>
            <numerusform>%1: desactivado para %Ln persona</numerusform>
            <numerusform>%1: desactivado para %Ln personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PermissionsForm</name>
    <message>
        <source>What each type may do</source>
        <translation>Qué permite cada tipo</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>The type of a member: basic, manager or administrator; a noun</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Can sign in with email and password.</source>
        <translation>Puede iniciar sesión con correo y contraseña.</translation>
    </message>
    <message>
        <source>Can unlock with the Kisi apps, signed in.</source>
        <translation>Puede desbloquear con las aplicaciones de Kisi, con la sesión iniciada.</translation>
    </message>
    <message>
        <source>Can unlock with a Kisi card.</source>
        <translation>Puede desbloquear con una tarjeta Kisi.</translation>
    </message>
    <message>
        <source>Cards, fobs and stickers work at once.</source>
        <translation>Las tarjetas, los llaveros y las pegatinas funcionan al instante.</translation>
    </message>
    <message>
        <source>Suspend access</source>
        <translation>Suspender el acceso</translation>
    </message>
    <message>
        <source>Cannot unlock any door while this is on.</source>
        <translation>Mientras esté activado no puede desbloquear ninguna puerta.</translation>
    </message>
    <message>
        <source>Each switch applies at once and can be undone.</source>
        <translation>Cada ajuste se aplica al instante y se puede deshacer.</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sin rol</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>The switches for links, apps and cards are read once the Members page is opened.</source>
        <translation>Los ajustes de enlaces, aplicación y tarjetas se leen al abrir la página Miembros.</translation>
    </message>
    <message>
        <source>The switches for links, apps and cards are still loading.</source>
        <translation>Los ajustes de enlaces, aplicación y tarjetas aún se están cargando.</translation>
    </message>
    <message>
        <source>This Kisi server does not offer the switches for links, apps and cards.</source>
        <translation>Este servidor de Kisi no ofrece los ajustes de enlaces, aplicación y tarjetas.</translation>
    </message>
    <message>
        <source>Can use the link in Kisi’s invitation emails.</source>
        <translation>Puede usar el enlace de los correos de invitación de Kisi.</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Suspend access</source>
        <translation>Suspender acceso</translation>
    </message>
    <message>
        <source>Restore access</source>
        <translation>Restablecer acceso</translation>
    </message>
    <message>
        <source>Share access</source>
        <translation>Compartir acceso</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>Copiar correo</translation>
    </message>
    <message>
        <source>Logins…</source>
        <translation>Inicios de sesión…</translation>
    </message>
    <message>
        <source>Create login…</source>
        <translation>Crear inicio de sesión…</translation>
    </message>
    <message>
        <source>Delete member…</source>
        <translation>Eliminar miembro…</translation>
    </message>
    <message>
        <source>Delete user…</source>
        <translation>Eliminar usuario…</translation>
    </message>
    <message>
        <source>%1 is about to be deleted.</source>
        <translation>A punto de eliminarse: %1.</translation>
    </message>
    <message>
        <source>A change is on its way.</source>
        <translation>Se está enviando un cambio.</translation>
    </message>
    <message>
        <source>Access rights are still being loaded.</source>
        <translation>Los derechos de acceso aún se están cargando.</translation>
    </message>
    <message>
        <source>Copy user ID</source>
        <translation>Copiar ID de usuario</translation>
    </message>
</context>
<context>
    <name>ProblemFileSaver</name>
    <message>
        <source>Import problems %1.csv</source>
        <extracomment>The name of a file, with a day like 2026-11-22</extracomment>
        <translation>Problemas de importación %1.csv</translation>
    </message>
    <message>
        <source>Save problem file</source>
        <translation>Guardar archivo de problemas</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved as %1</source>
        <translation>
            <numerusform>%Ln fila guardada como %1</numerusform>
            <numerusform>%Ln filas guardadas como %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>No se ha guardado %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder or name.</source>
        <translation>No se ha podido escribir el archivo: %1. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>Save somewhere else</source>
        <translation>Guardar en otro sitio</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>d MMMM</source>
        <extracomment>a day and its month as QDate formats it: 3 April</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups have this name</source>
        <translation>
            <numerusform>%Ln grupo tiene este nombre</numerusform>
            <numerusform>%Ln grupos tienen este nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 and in %2</source>
        <extracomment>both are places</extracomment>
        <translation>En %1 y en %2</translation>
    </message>
    <message numerus="yes">
        <source>In %1 and in %Ln other places</source>
        <translation>
            <numerusform>En %1 y en %Ln sede más</numerusform>
            <numerusform>En %1 y en %Ln sedes más</numerusform>
        </translation>
    </message>
    <message>
        <source>No column holds the email</source>
        <translation>Ninguna columna contiene el correo</translation>
    </message>
    <message>
        <source>Email missing</source>
        <translation>Falta el correo</translation>
    </message>
    <message>
        <source>The @ is missing</source>
        <translation>Falta la @</translation>
    </message>
    <message>
        <source>Two @ in one address</source>
        <translation>Dos @ en una dirección</translation>
    </message>
    <message>
        <source>Nothing before the @</source>
        <translation>Nada antes de la @</translation>
    </message>
    <message>
        <source>Nothing after the @</source>
        <translation>Nada después de la @</translation>
    </message>
    <message>
        <source>A space in the address</source>
        <translation>Un espacio en la dirección</translation>
    </message>
    <message>
        <source>No address contains %1</source>
        <translation>Ninguna dirección contiene %1</translation>
    </message>
    <message>
        <source>Ending missing, such as .com</source>
        <translation>Falta la terminación, como .com</translation>
    </message>
    <message>
        <source>Longer than an address may be</source>
        <translation>Demasiado larga para una dirección</translation>
    </message>
    <message>
        <source>Same address as line %1</source>
        <translation>Misma dirección que la línea %1</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>No es una fecha</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Ese día no existe</translation>
    </message>
    <message>
        <source>%1 or %2?</source>
        <extracomment>two days: 3 April or 4 March?</extracomment>
        <translation>¿%1 o %2?</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>Termina antes de empezar</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Se lee como %1</translation>
    </message>
    <message>
        <source>This day is over</source>
        <translation>Este día ya ha pasado</translation>
    </message>
    <message>
        <source>Dates need a group</source>
        <translation>Las fechas necesitan un grupo</translation>
    </message>
    <message>
        <source>No group has this name</source>
        <translation>Ningún grupo tiene este nombre</translation>
    </message>
    <message>
        <source>No group is called “%1”</source>
        <translation>Ningún grupo se llama «%1»</translation>
    </message>
    <message>
        <source>Which “%1”?</source>
        <comment>of several groups with this name</comment>
        <translation>¿Qué «%1»?</translation>
    </message>
    <message>
        <source>Not in %1</source>
        <translation>No está en %1</translation>
    </message>
    <message>
        <source>No place has this name</source>
        <translation>Ninguna sede tiene este nombre</translation>
    </message>
    <message>
        <source>Several places have this name</source>
        <translation>Varias sedes tienen este nombre</translation>
    </message>
    <message>
        <source>No access right has this name</source>
        <translation>Ningún derecho de acceso tiene este nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights have this name</source>
        <translation>
            <numerusform>%Ln derecho de acceso tiene este nombre</numerusform>
            <numerusform>%Ln derechos de acceso tienen este nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a group</source>
        <translation>Necesita un grupo</translation>
    </message>
    <message>
        <source>Needs a place</source>
        <translation>Necesita una sede</translation>
    </message>
    <message>
        <source>Not for a group</source>
        <translation>No es para un grupo</translation>
    </message>
    <message>
        <source>No access right is named</source>
        <translation>No se indica ningún derecho de acceso</translation>
    </message>
    <message>
        <source>Yes or no?</source>
        <translation>¿Sí o no?</translation>
    </message>
    <message>
        <source>More cells than headings</source>
        <translation>Más celdas que encabezados</translation>
    </message>
    <message>
        <source>A quote is not closed</source>
        <translation>Hay unas comillas sin cerrar</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Queda como está</translation>
    </message>
    <message>
        <source>Text after the closing quote</source>
        <translation>Texto después de las comillas de cierre</translation>
    </message>
    <message>
        <source>Cells missing at the end</source>
        <translation>Faltan celdas al final</translation>
    </message>
    <message>
        <source>Go back to Columns and choose the column that holds the email addresses.</source>
        <translation>Vuelva a Columnas y elija la columna que contiene las direcciones de correo.</translation>
    </message>
    <message>
        <source>Add the @ and the part after it.</source>
        <translation>Añada la @ y lo que va detrás.</translation>
    </message>
    <message>
        <source>Keep one @. Give each person a row of their own.</source>
        <translation>Deje una sola @. Ponga a cada persona en su propia fila.</translation>
    </message>
    <message>
        <source>Add the part before the @.</source>
        <translation>Añada lo que va antes de la @.</translation>
    </message>
    <message>
        <source>Add the part after the @.</source>
        <translation>Añada lo que va después de la @.</translation>
    </message>
    <message>
        <source>Add the ending, such as .com.</source>
        <translation>Añada la terminación, como .com.</translation>
    </message>
    <message>
        <source>Shorten the address to 254 characters or fewer.</source>
        <translation>Acorte la dirección a 254 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Give this person another address, or leave the row: line %1 is imported with this address.</source>
        <translation>Dé otra dirección a esta persona o deje la fila: con esta dirección se importa la línea %1.</translation>
    </message>
    <message>
        <source>Type a day as in 2027-03-31, or “never”.</source>
        <translation>Escriba un día como 2027-03-31, o «nunca».</translation>
    </message>
    <message>
        <source>Type a day that is in the calendar.</source>
        <translation>Escriba un día que exista en el calendario.</translation>
    </message>
    <message>
        <source>Type %1 or %2.</source>
        <translation>Escriba %1 o %2.</translation>
    </message>
    <message>
        <source>Type a day that is not before “Valid from”.</source>
        <translation>Escriba un día que no sea anterior a «Válido desde».</translation>
    </message>
    <message>
        <source>Type a later day, or leave it: the access right would have ended already.</source>
        <translation>Escriba un día posterior, o déjelo: el derecho de acceso ya habría terminado.</translation>
    </message>
    <message>
        <source>Name a group: only access rights to groups have dates. Without one the day is left out.</source>
        <translation>Indique un grupo: solo los derechos de acceso a grupos tienen fechas. Sin grupo, el día se omite.</translation>
    </message>
    <message>
        <source>Name the place too: %1.</source>
        <extracomment>%1 is a list of groups with their places</extracomment>
        <translation>Indique también la sede: %1.</translation>
    </message>
    <message>
        <source>%1 is somewhere else. Name a group in %2, or correct the place.</source>
        <translation>%1 está en otro sitio. Indique un grupo de %2 o corrija la sede.</translation>
    </message>
    <message>
        <source>Type the name of a place as Kisi has it, or its ID.</source>
        <translation>Escriba el nombre de una sede tal como lo tiene Kisi, o su ID.</translation>
    </message>
    <message>
        <source>Type the ID of the place.</source>
        <translation>Escriba el ID de la sede.</translation>
    </message>
    <message>
        <source>Type the name of an access right as Kisi has it, such as Door access.</source>
        <translation>Escriba el nombre de un derecho de acceso tal como lo tiene Kisi, como «Door access».</translation>
    </message>
    <message>
        <source>Type its ID: %1.</source>
        <translation>Escriba su ID: %1.</translation>
    </message>
    <message>
        <source>Name the group that %1 is for, or another access right.</source>
        <translation>Indique el grupo al que corresponde «%1», u otro derecho de acceso.</translation>
    </message>
    <message>
        <source>Name the place that %1 is for, without a group, or another access right.</source>
        <translation>Indique la sede a la que corresponde «%1», sin grupo, u otro derecho de acceso.</translation>
    </message>
    <message>
        <source>Name an access right to a group, such as Door access, or take the group out.</source>
        <translation>Indique un derecho de acceso a un grupo, como «Door access», o quite el grupo.</translation>
    </message>
    <message>
        <source>Name an access right to the place. Without one nobody gets anything there.</source>
        <translation>Indique un derecho de acceso a la sede. Sin él, nadie recibe nada allí.</translation>
    </message>
    <message>
        <source>Type yes or no.</source>
        <translation>Escriba sí o no.</translation>
    </message>
    <message>
        <source>Put what is left over into the column it belongs to, and empty the rest: %1.</source>
        <translation>Ponga lo que sobra en la columna que le corresponde y vacíe el resto: %1.</translation>
    </message>
    <message>
        <source>Whether somebody is managed is decided when they are added. The rest is updated.</source>
        <translation>Si alguien es gestionado se decide al añadirlo. Lo demás se actualiza.</translation>
    </message>
    <message>
        <source>One dot too many</source>
        <translation>Sobra un punto</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>Type the person’s email address.</source>
        <translation>Escriba la dirección de correo de la persona.</translation>
    </message>
    <message>
        <source>Remove the space.</source>
        <translation>Quite el espacio.</translation>
    </message>
    <message>
        <source>Remove %1.</source>
        <translation>Quite %1.</translation>
    </message>
    <message>
        <source>Remove the extra dot.</source>
        <translation>Quite el punto que sobra.</translation>
    </message>
    <message>
        <source>Correct it to %1, or leave it if it is right.</source>
        <translation>Corríjalo a %1, o déjelo si es correcto.</translation>
    </message>
    <message>
        <source>Type %1 if you mean that day.</source>
        <translation>Escriba %1 si se refiere a ese día.</translation>
    </message>
    <message>
        <source>Type the name of a group as it appears under Groups, or its ID.</source>
        <translation>Escriba el nombre de un grupo tal como figura en Grupos, o su ID.</translation>
    </message>
    <message>
        <source>Remove the quote, or close it. The rows below were read as rows of their own.</source>
        <translation>Quite las comillas o ciérrelas. Las filas siguientes se han leído como filas propias.</translation>
    </message>
    <message>
        <source>Check that the cell is right. It is imported as it is here.</source>
        <translation>Compruebe que la celda es correcta. Se importa tal como figura aquí.</translation>
    </message>
    <message>
        <source>Check that each cell is in its column. Missing cells are imported as empty.</source>
        <translation>Compruebe que cada celda está en su columna. Las que faltan se importan vacías.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>Copiar correo</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>The day on which this person was added</extracomment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Emails from Kisi</source>
        <translation>Correos de Kisi</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>The button that takes back what was typed and not saved</extracomment>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a fact and the fact, read aloud</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None: managed user</source>
        <translation>Ninguno: usuario gestionado</translation>
    </message>
    <message>
        <source>Asked at sign-in</source>
        <translation>Se pide al iniciar sesión</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No se pide</translation>
    </message>
    <message>
        <source>Allowed at sign-in</source>
        <translation>Permitida al iniciar sesión</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitida</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Copy user ID</source>
        <translation>Copiar ID de usuario</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Opening the demo organization…</source>
        <translation>Abriendo la organización de demostración…</translation>
    </message>
    <message>
        <source>The demo did not start</source>
        <translation>La demo no se ha iniciado</translation>
    </message>
    <message>
        <source>Another program on this computer keeps Turnstile from opening a local server.</source>
        <translation>Otro programa de este ordenador impide que Turnstile abra un servidor local.</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>SCIM is off</source>
        <translation>SCIM está desactivado</translation>
    </message>
    <message>
        <source>The token has to be entered at your identity provider. Until then nothing comes from there.</source>
        <translation>Hay que introducir el token en su proveedor de identidad. Hasta entonces no llega nada de allí.</translation>
    </message>
    <message>
        <source>SCIM is on</source>
        <translation>SCIM está activado</translation>
    </message>
    <message>
        <source>Your directory adds people to Kisi and suspends them there.</source>
        <translation>Su directorio añade personas a Kisi y las suspende allí.</translation>
    </message>
    <message>
        <source>Microsoft Active Directory</source>
        <translation>Microsoft Active Directory</translation>
    </message>
    <message>
        <source>JumpCloud</source>
        <translation>JumpCloud</translation>
    </message>
    <message>
        <source>Switched off by Kisi after an error on %1</source>
        <translation>Desactivada por Kisi tras un error el %1</translation>
    </message>
    <message>
        <source>Switched off by Kisi after an error</source>
        <translation>Desactivada por Kisi tras un error</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>State of an import from a directory: switched on or off</extracomment>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>No directory adds, changes or suspends people in Kisi. Everybody is managed here or in Kisi’s dashboard.</source>
        <translation>Ningún directorio añade, cambia ni suspende a personas en Kisi. Todas se gestionan aquí o en el panel de Kisi.</translation>
    </message>
    <message>
        <source>SCIM is on, but no directory has connected yet</source>
        <translation>SCIM está activado, pero aún no se ha conectado ningún directorio</translation>
    </message>
    <message>
        <source>A directory may add and suspend people. Whether it has connected yet is shown only to those who may see the organization’s settings.</source>
        <translation>Un directorio puede añadir y suspender a personas. Si ya se ha conectado, solo lo ven quienes pueden ver los ajustes de la organización.</translation>
    </message>
</context>
<context>
    <name>ProvisioningDialog</name>
    <message>
        <source>SCIM and directories</source>
        <translation>SCIM y directorios</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Turnstile only shows this. Nothing here can be changed.</source>
        <translation>Turnstile solo muestra esto. Aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Suspended by the directory</source>
        <translation>Suspendidos por el directorio</translation>
    </message>
    <message>
        <source>Taking somebody out of the directory suspends them in Kisi. They stay in the list until somebody deletes them here.</source>
        <translation>Quitar a alguien del directorio lo suspende en Kisi. Permanece en la lista hasta que alguien lo elimina aquí.</translation>
    </message>
    <message>
        <source>A name that is changed here may be changed back by the directory.</source>
        <translation>Es posible que el directorio vuelva a cambiar un nombre cambiado aquí.</translation>
    </message>
    <message>
        <source>What that means here</source>
        <translation>Qué significa esto aquí</translation>
    </message>
    <message>
        <source>Imports from directories</source>
        <translation>Importaciones desde directorios</translation>
    </message>
    <message>
        <source>Where it is set up</source>
        <translation>Dónde se configura</translation>
    </message>
    <message>
        <source>Asking Kisi…</source>
        <translation>Preguntando a Kisi…</translation>
    </message>
    <message>
        <source>Whether SCIM is on could not be read</source>
        <translation>No se ha podido leer si SCIM está activado</translation>
    </message>
    <message>
        <source>Everybody signs in by single sign-on; passwords are off.</source>
        <translation>Todas las personas inician sesión con inicio de sesión único; las contraseñas están desactivadas.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nadie.</translation>
    </message>
    <message>
        <source>Nobody among those loaded so far.</source>
        <translation>Nadie entre los cargados hasta ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people cannot get in because the directory suspended them.</source>
        <translation>
            <numerusform>%Ln persona no puede entrar porque el directorio la ha suspendido.</numerusform>
            <numerusform>%Ln personas no pueden entrar porque el directorio las ha suspendido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people so far cannot get in because the directory suspended them.</source>
        <translation>
            <numerusform>Hasta ahora, %Ln persona no puede entrar porque el directorio la ha suspendido.</numerusform>
            <numerusform>Hasta ahora, %Ln personas no pueden entrar porque el directorio las ha suspendido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kisi does not show you the integrations. Ask an organization administrator.</source>
        <translation>Kisi no le muestra las integraciones. Consulte a un administrador de la organización.</translation>
    </message>
    <message>
        <source>The integrations could not be read.</source>
        <translation>No se han podido leer las integraciones.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>%1 from %2, for %3</source>
        <translation>%1, desde %2, para %3</translation>
    </message>
    <message>
        <source>Who else manages your people</source>
        <translation>Quién más gestiona a sus usuarios</translation>
    </message>
    <message>
        <source>People suspended by the directory get in again only when the directory lets them: restoring them here is not enough.</source>
        <translation>Quien ha sido suspendido por el directorio solo vuelve a entrar cuando el directorio lo permite: restablecerlo aquí no basta.</translation>
    </message>
    <message>
        <source>Kisi does not say who came from the directory. Only those whom it has suspended can be recognized.</source>
        <translation>Kisi no dice quién procede del directorio. Solo se reconoce a quienes este ha suspendido.</translation>
    </message>
    <message>
        <source>Open Kisi’s dashboard</source>
        <translation>Abrir el panel de Kisi</translation>
    </message>
    <message>
        <source>The organization’s owner sets up SCIM in Kisi’s dashboard under Settings, SSO &amp; SCIM; imports are under Settings, Integrations.</source>
        <translation>El propietario de la organización configura SCIM en el panel de Kisi, en Settings, SSO &amp; SCIM; las importaciones están en Settings, Integrations.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Demo organization</source>
        <translation>Organización de demostración</translation>
    </message>
</context>
<context>
    <name>RailFind</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find people, groups and commands</source>
        <extracomment>Read aloud; the button itself only says &quot;Find&quot;</extracomment>
        <translation>Buscar personas, grupos y comandos</translation>
    </message>
</context>
<context>
    <name>RailFoot</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Who is signed in and as what, such as &quot;Maren Holt, Organization administrator&quot;
----------
The organization, then the person: read aloud</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>It is bigger than %1. Divide it into several files and import one after the other.</source>
        <translation>Ocupa más de %1. Divídalo en varios archivos e impórtelos uno tras otro.</translation>
    </message>
    <message>
        <source>Nothing is in it. Copy the rows of the people together with their column names.</source>
        <translation>No contiene nada. Copie las filas de las personas junto con los nombres de sus columnas.</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with a row for each person.</source>
        <translation>El archivo está vacío. Elija uno con una fila por persona.</translation>
    </message>
    <message>
        <source>It has more than %1 rows. Divide it into several files and import one after the other.</source>
        <translation>Tiene más de %1 filas. Divídalo en varios archivos e impórtelos uno tras otro.</translation>
    </message>
    <message>
        <source>It has more than %1 cells by line %2. Leave out columns that are not imported, or divide it.</source>
        <translation>Tiene más de %1 celdas en la línea %2. Quite las columnas que no se importan o divídalo.</translation>
    </message>
    <message>
        <source>The pasted table was not read</source>
        <translation>No se ha leído la tabla pegada</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>No se ha leído %1</translation>
    </message>
    <message>
        <source>Some letters could not be read</source>
        <translation>Algunas letras no se han podido leer</translation>
    </message>
    <message>
        <source>This is not a file that can be read to its end. Choose a CSV file.</source>
        <translation>Este no es un archivo que se pueda leer hasta el final. Elija un archivo CSV.</translation>
    </message>
    <message>
        <source>The system did not allow opening it: %1. Copy the file to a folder of yours and choose it there.</source>
        <extracomment>%1 is what the system says, as in &quot;Permission denied&quot;</extracomment>
        <translation>El sistema no ha permitido abrirlo: %1. Copie el archivo a una carpeta suya y elíjalo allí.</translation>
    </message>
    <message>
        <source>The file is no longer there. Choose it where it is now.</source>
        <translation>El archivo ya no está ahí. Elíjalo de nuevo donde esté ahora.</translation>
    </message>
    <message>
        <source>Another program was writing to it meanwhile. Choose the file again when that is finished.</source>
        <translation>Otro programa estaba escribiendo en él entretanto. Elija de nuevo el archivo cuando haya terminado.</translation>
    </message>
    <message>
        <source>It is a spreadsheet workbook. Save it as CSV in the spreadsheet program and choose that file.</source>
        <translation>Es el libro de una hoja de cálculo. Guárdelo allí como CSV y elija ese archivo.</translation>
    </message>
    <message>
        <source>It is not a text file. Choose a table that was saved as CSV or as text.</source>
        <translation>No es un archivo de texto. Elija una tabla guardada como CSV o como texto.</translation>
    </message>
    <message>
        <source>Line %1 has a character that does not belong in a text: the file is damaged. Save it again where it was made.</source>
        <translation>La línea %1 tiene un carácter que no corresponde a un texto: el archivo está dañado. Guárdelo de nuevo donde se creó.</translation>
    </message>
    <message>
        <source>It has column names and nobody below them. Add a row for each person.</source>
        <translation>Tiene nombres de columnas y a nadie debajo. Añada una fila por persona.</translation>
    </message>
    <message>
        <source>Reading was stopped before the end. Choose the file again to read all of it.</source>
        <translation>La lectura se ha detenido antes del final. Elija de nuevo el archivo para leerlo entero.</translation>
    </message>
    <message>
        <source>Line %1 is the first that is not written in %2. Choose the encoding in which the names look right.</source>
        <extracomment>%2 is an encoding, as in UTF-8</extracomment>
        <translation>La línea %1 es la primera que no está escrita en %2. Elija la codificación con la que los nombres se vean bien.</translation>
    </message>
</context>
<context>
    <name>RemoveRightsDialog</name>
    <message>
        <source>Remove access rights</source>
        <translation>Quitar derechos de acceso</translation>
    </message>
    <message numerus="yes">
        <source>Remove access rights of %Ln people</source>
        <translation>
            <numerusform>Quitar derechos de acceso a %Ln persona</numerusform>
            <numerusform>Quitar derechos de acceso a %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Those they hold directly. What comes through a team stays.</source>
        <translation>Los que tienen directamente. Lo que viene de un equipo permanece.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access rights</source>
        <translation>
            <numerusform>Quitar %Ln derecho de acceso</numerusform>
            <numerusform>Quitar %Ln derechos de acceso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message>
        <source>Name</source>
        <extracomment>Headings of a CSV file with a row for each change</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Kisi code</source>
        <translation>Código de Kisi</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Heading of a CSV file: the time at which a change was done or failed</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Results %1.csv</source>
        <extracomment>The name of a file; %1 is a day like 2026-11-22</extracomment>
        <translation>Resultados %1.csv</translation>
    </message>
    <message>
        <source>Export results: %1</source>
        <translation>Exportar resultados: %1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>The results were not saved as %1: %2. Choose another folder or name.</source>
        <translation>Los resultados no se han guardado como %1: %2. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message numerus="yes">
        <source>Results of %Ln changes saved as %1</source>
        <translation>
            <numerusform>Resultados de %Ln cambio guardados como %1</numerusform>
            <numerusform>Resultados de %Ln cambios guardados como %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Reason (optional, kept in Activity)</source>
        <translation>Motivo (opcional, se conserva en Actividad)</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Revisar cambios</translation>
    </message>
    <message numerus="yes">
        <source>already so</source>
        <extracomment>behind the number: people or access rights that are already as they should be, as in &quot;12 already so&quot;</extracomment>
        <translation>
            <numerusform>ya así</numerusform>
            <numerusform>ya así</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused</source>
        <extracomment>behind the number: people or access rights that may not be changed, as in &quot;3 refused&quot;</extracomment>
        <translation>
            <numerusform>con rechazo</numerusform>
            <numerusform>con rechazo</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they are, see why below</source>
        <translation>Quedan como están, motivos abajo</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>will change</source>
        <extracomment>behind the number: people or access rights, as in &quot;497 will change&quot;</extracomment>
        <translation>
            <numerusform>por cambiar</numerusform>
            <numerusform>por cambiar</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to delete them</source>
        <translation>Escriba %1 para confirmar la eliminación</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Apply.</source>
        <translation>No se envía nada hasta que pulse Aplicar.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>No se envía nada</translation>
    </message>
    <message>
        <source>First type how many will be deleted.</source>
        <translation>Escriba primero cuántos se van a eliminar.</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>From Suspended to Active</source>
        <translation>De Suspendido a Activo</translation>
    </message>
    <message>
        <source>From Active to Suspended</source>
        <translation>De Activo a Suspendido</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Eliminación definitiva</translation>
    </message>
    <message>
        <source>These rights are given</source>
        <translation>Estos derechos se conceden</translation>
    </message>
    <message>
        <source>Can be undone. You can keep working.</source>
        <translation>Se puede deshacer. Puede seguir trabajando.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these changes cannot be undone.</source>
        <translation>
            <numerusform>%Ln de estos cambios no se puede deshacer.</numerusform>
            <numerusform>%Ln de estos cambios no se pueden deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>unos %1&#xa0;s</translation>
    </message>
    <message>
        <source>about %1 min %2 s</source>
        <translation>unos %1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>unas %1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>Untick what you want to leave out.</source>
        <translation>Desmarque lo que quiera excluir.</translation>
    </message>
    <message>
        <source>Untick anybody you want to leave out.</source>
        <translation>Desmarque a quien quiera excluir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>Se excluye %Ln</numerusform>
            <numerusform>Se excluyen %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, %1</source>
        <translation>
            <numerusform>%Ln solicitud, %1</numerusform>
            <numerusform>%Ln solicitudes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>See before and after below</source>
        <translation>El antes y el después están abajo</translation>
    </message>
    <message>
        <source>These rights are removed</source>
        <translation>Estos derechos se quitan</translation>
    </message>
    <message>
        <source>Cannot be undone. Held back for 10 seconds first.</source>
        <translation>No se puede deshacer. Antes se retiene 10&#xa0;segundos.</translation>
    </message>
    <message>
        <source>Cannot be undone in one step.</source>
        <translation>No se puede deshacer en un solo paso.</translation>
    </message>
    <message>
        <source>Kisi cannot undo this: profiles, access rights, cards and history are lost. Suspending keeps them out just as well, and nothing is lost.</source>
        <translation>Kisi no puede deshacerlo: se pierden perfiles, derechos de acceso, tarjetas e historial. Suspender el acceso cierra las puertas igualmente, y no se pierde nada.</translation>
    </message>
    <message>
        <source>Deleting a member does not delete the user: according to Kisi, the user profile stays. This cannot be undone. Suspending keeps them out just as well, and nothing is lost.</source>
        <translation>Eliminar un miembro no es eliminar al usuario: según Kisi, el perfil de usuario permanece. Esto no se puede deshacer. Suspender el acceso cierra las puertas igualmente, y no se pierde nada.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>No se envía nada</translation>
    </message>
    <message>
        <source>Undo takes the access back. People who were invited stay users.</source>
        <translation>Deshacer quita el acceso. Quien ha sido invitado sigue siendo usuario.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stay locked out by the directory.</source>
        <translation>
            <numerusform>%Ln persona sigue bloqueada por el directorio.</numerusform>
            <numerusform>%Ln personas siguen bloqueadas por el directorio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a role and what it is for, as in &quot;Door access to Lab, Hamburg&quot;</extracomment>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>no caduca nunca</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Sin notas</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Eliminación definitiva</translation>
    </message>
    <message numerus="yes">
        <source>with %Ln access rights</source>
        <translation>
            <numerusform>con %Ln derecho de acceso</numerusform>
            <numerusform>con %Ln derechos de acceso</numerusform>
        </translation>
    </message>
    <message>
        <source>Member deleted for good</source>
        <translation>Eliminación definitiva del miembro</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Device login revoked</source>
        <translation>Inicio de sesión de dispositivo revocado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Only rights to groups have dates.</source>
        <translation>Solo los derechos sobre grupos tienen fechas.</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>Ya está así</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>antes: %1, después: %2</translation>
    </message>
    <message>
        <source>Added, Kisi emails them</source>
        <translation>Alta, Kisi envía un correo</translation>
    </message>
    <message>
        <source>Added, nobody gets an email</source>
        <translation>Alta, sin correo</translation>
    </message>
    <message>
        <source>Invited, Kisi emails them</source>
        <translation>Invitación, Kisi envía un correo</translation>
    </message>
    <message>
        <source>Invited, nobody gets an email</source>
        <translation>Invitación, sin correo</translation>
    </message>
    <message>
        <source>This field holds more than text and cannot be set here.</source>
        <translation>Este campo contiene más que un texto y no se puede definir aquí.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Will change</source>
        <extracomment>Heading over people or access rights that are about to be changed</extracomment>
        <translation>Por cambiar</translation>
    </message>
    <message>
        <source>Already so</source>
        <extracomment>Heading over people or access rights that are already as they should be</extracomment>
        <translation>Ya está así</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Heading over people or access rights that may not be changed</extracomment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a heading as a screen reader says it: &quot;Will change, 497&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First %1 of %2</source>
        <translation>Los primeros %1 de %2</translation>
    </message>
    <message>
        <source>First %1 of %2. Enter shows all.</source>
        <translation>Los primeros %1 de %2. Intro muestra todo.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>RightActions</name>
    <message>
        <source>Edit access right…</source>
        <translation>Editar derecho de acceso…</translation>
    </message>
    <message>
        <source>Remove access right</source>
        <translation>Quitar derecho de acceso</translation>
    </message>
    <message>
        <source>This access right is about to be removed.</source>
        <translation>Este derecho de acceso está a punto de quitarse.</translation>
    </message>
    <message>
        <source>A change is on its way.</source>
        <translation>Se está enviando un cambio.</translation>
    </message>
</context>
<context>
    <name>RightCard</name>
    <message>
        <source>Change the access right</source>
        <translation>Cambiar el derecho de acceso</translation>
    </message>
    <message>
        <source>Remove the access right</source>
        <translation>Quitar el derecho de acceso</translation>
    </message>
    <message>
        <source>Change the right to %1</source>
        <translation>Cambiar el derecho sobre %1</translation>
    </message>
    <message>
        <source>Remove the right to %1</source>
        <translation>Quitar el derecho sobre %1</translation>
    </message>
</context>
<context>
    <name>RightText</name>
    <message>
        <source>Never expires.</source>
        <translation>No caduca nunca.</translation>
    </message>
    <message>
        <source>From %1 %2, never expires.</source>
        <translation>Desde el %1, %2; no caduca nunca.</translation>
    </message>
    <message>
        <source>Ended %1 %2.</source>
        <extracomment>%1 a date, %2 a place as in &quot;in Hamburg&quot;</extracomment>
        <translation>Terminó el %1, %2.</translation>
    </message>
    <message>
        <source>Until %1 %2.</source>
        <translation>Hasta el %1, %2.</translation>
    </message>
    <message>
        <source>From %1 until %2 %3.</source>
        <translation>Del %1 al %2, %3.</translation>
    </message>
    <message>
        <source>Notified.</source>
        <translation>Notificado.</translation>
    </message>
    <message>
        <source>Not notified.</source>
        <translation>No notificado.</translation>
    </message>
    <message>
        <source>Given %1 by %2.</source>
        <translation>Concedido el %1 por %2.</translation>
    </message>
    <message>
        <source>Given %1.</source>
        <translation>Concedido el %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n doors</source>
        <translation>
            <numerusform>%n puerta</numerusform>
            <numerusform>%n puertas</numerusform>
        </translation>
    </message>
    <message>
        <source>opens no doors</source>
        <translation>no abre ninguna puerta</translation>
    </message>
    <message>
        <source>every door</source>
        <translation>todas las puertas</translation>
    </message>
    <message>
        <source>%1 (team)</source>
        <translation>%1 (equipo)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Directamente</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Aún no ha empezado</translation>
    </message>
</context>
<context>
    <name>RightsChoice</name>
    <message>
        <source>Role</source>
        <extracomment>Label of a list: of which role, or of which group, place or organization, access rights are meant</extracomment>
        <translation>Rol</translation>
    </message>
    <message>
        <source>All access rights to groups</source>
        <translation>Todos los derechos de acceso a grupos</translation>
    </message>
    <message>
        <source>All access rights</source>
        <translation>Todos los derechos de acceso</translation>
    </message>
    <message>
        <source>Only those with one role</source>
        <translation>Solo los de un rol</translation>
    </message>
    <message>
        <source>Only those on one group</source>
        <translation>Solo los de un grupo</translation>
    </message>
    <message>
        <source>Only those on one scope</source>
        <translation>Solo los de un ámbito</translation>
    </message>
    <message>
        <source>Which access rights</source>
        <translation>Qué derechos de acceso</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a role, a group or a place, and how many access rights are about it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many access rights of how many people: %1 is &quot;12 access rights&quot;, %2 &quot;9 people&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights</source>
        <translation>
            <numerusform>%Ln derecho de acceso</numerusform>
            <numerusform>%Ln derechos de acceso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
</context>
<context>
    <name>RightsList</name>
    <message>
        <source>No access rights: nothing is shared with them, neither directly nor through a team.</source>
        <translation>Sin derechos de acceso: no hay nada compartido con esta persona, ni directamente ni por un equipo.</translation>
    </message>
    <message>
        <source>Access rights are not known yet.</source>
        <translation>Aún no se conocen los derechos de acceso.</translation>
    </message>
    <message>
        <source>This right is about to be removed.</source>
        <translation>Este derecho está a punto de quitarse.</translation>
    </message>
    <message numerus="yes">
        <source>%1 comes through the team %2. Removing it there takes it from all %n people.</source>
        <translation>
            <numerusform>%1 viene del equipo %2. Quitarlo allí se lo quita a la persona del equipo (%n).</numerusform>
            <numerusform>%1 viene del equipo %2. Quitarlo allí se lo quita a las %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more access rights are not shown here.</source>
        <translation>
            <numerusform>Aquí no se muestra %n derecho de acceso más.</numerusform>
            <numerusform>Aquí no se muestran %n derechos de acceso más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleQuestions</name>
    <message>
        <source>Other roles</source>
        <translation>Otros roles</translation>
    </message>
    <message>
        <source>Organization roles</source>
        <translation>Roles de organización</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Change under way</source>
        <translation>Cambio en curso</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is what is done, as in &quot;Suspending access&quot;, then how many of how many</extracomment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>Pausado por usted.</translation>
    </message>
    <message>
        <source>No connection. It goes on when it is back.</source>
        <translation>Sin conexión. Continuará cuando vuelva.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again and it goes on.</source>
        <translation>Su sesión está cerrada. Inicie sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is sent. Free some space and it goes on.</source>
        <translation>El disco está lleno, así que no se envía nada. Libere espacio para continuar.</translation>
    </message>
    <message>
        <source>Less than 1 min left, done by %1</source>
        <translation>Queda menos de 1&#xa0;min, termina a las %1</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln min left, done by %1</source>
        <translation>
            <numerusform>Queda %Ln&#xa0;min aproximadamente, termina a las %1</numerusform>
            <numerusform>Quedan unos %Ln&#xa0;min, termina a las %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are finished</source>
        <translation>Filas terminadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <extracomment>How many changes are done, with their mark</extracomment>
        <translation>
            <numerusform>%Ln hecho</numerusform>
            <numerusform>%Ln hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln omitido</numerusform>
            <numerusform>%Ln omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: Turnstile still checks what was sent.</source>
        <translation>Deteniendo: Turnstile aún comprueba lo que se ha enviado.</translation>
    </message>
    <message>
        <source>Pausing: the change on its way is finished first.</source>
        <translation>Pausando: antes termina el cambio que se está enviando.</translation>
    </message>
    <message>
        <source>Kisi has problems. Turnstile tries again by itself.</source>
        <translation>Kisi tiene problemas. Turnstile vuelve a intentarlo por sí solo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more changes are waiting.</source>
        <translation>
            <numerusform>Espera %Ln cambio más.</numerusform>
            <numerusform>Esperan %Ln cambios más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear text</source>
        <translation>Borrar texto</translation>
    </message>
</context>
<context>
    <name>SecretView</name>
    <message>
        <source>Copy secret</source>
        <translation>Copiar secreto</translation>
    </message>
    <message>
        <source>The clipboard was cleared. You can copy the secret again.</source>
        <translation>Se ha borrado el portapapeles. Puede volver a copiar el secreto.</translation>
    </message>
    <message>
        <source>Nobody can show it again, neither Turnstile nor Kisi. Once copied it stays on the clipboard for 30 s.</source>
        <translation>Nadie podrá volver a mostrarlo, ni Turnstile ni Kisi. Una vez copiado, permanece 30&#xa0;s en el portapapeles.</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Ocultar secreto</translation>
    </message>
    <message>
        <source>Show secret</source>
        <translation>Mostrar secreto</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>Secreto, oculto</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 s.</source>
        <translation>Copiado. El portapapeles se borra dentro de 30&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Borrar selección</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Selección: %Ln</numerusform>
            <numerusform>Selección: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln matching</source>
        <translation>
            <numerusform>Seleccionar %Ln resultado</numerusform>
            <numerusform>Seleccionar los %Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are hidden by the filters.</source>
        <translation>
            <numerusform>Los filtros ocultan %Ln.</numerusform>
            <numerusform>Los filtros ocultan %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetPanel</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Crear de nuevo</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar los errores</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Which rows are shown: those that are done</extracomment>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Which rows are shown: those that have not been sent yet</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>Which rows are shown: those that were already so or are refused</extracomment>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Which rows are shown: those that failed</extracomment>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You are signed out. Sign in to change anything.</source>
        <translation>Su sesión está cerrada. Inicie sesión para hacer cambios.</translation>
    </message>
    <message>
        <source>Nothing can be changed now: the journal of changes cannot be written.</source>
        <translation>Ahora no se puede cambiar nada: no se puede escribir en el registro de cambios.</translation>
    </message>
    <message>
        <source>This change is still under way.</source>
        <translation>Este cambio aún está en curso.</translation>
    </message>
    <message>
        <source>This change was interrupted. Whoever made it can resume or discard it.</source>
        <translation>Este cambio se interrumpió. Quien lo hizo puede reanudarlo o descartarlo.</translation>
    </message>
    <message>
        <source>There is nothing here that could be undone.</source>
        <translation>Aquí no hay nada que se pueda deshacer.</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>No ha habido errores.</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln users again</source>
        <translation>
            <numerusform>Crear de nuevo %Ln usuario</numerusform>
            <numerusform>Crear de nuevo %Ln usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>They get new ids and the access rights they held. Cards and history stay lost.</source>
        <translation>Reciben ID nuevos y los derechos de acceso que tenían. Las tarjetas y el historial no se recuperan.</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>A day and a time, until when, then who: &quot;19 Nov 2026, 11:20 to 11:21, Maren Holt&quot;</extracomment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>This was already undone.</source>
        <translation>Este cambio ya se deshizo.</translation>
    </message>
</context>
<context>
    <name>SetResult</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of how many changes are done</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Interrupted at %1</source>
        <translation>Interrumpido en %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>Heading “Result”: the changes were taken back</extracomment>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>Detenido en %1</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>No ha cambiado nada</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Heading “Result”: all changes were made</extracomment>
        <translation>Hecho</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetWords</name>
    <message>
        <source>Restoring access</source>
        <extracomment>What is under way, as in &quot;Restoring access: 212 of 497&quot;</extracomment>
        <translation>Restablecimiento del acceso</translation>
    </message>
    <message>
        <source>Restore access for %1</source>
        <translation>Restablecer el acceso de %1</translation>
    </message>
    <message numerus="yes">
        <source>Restore access for %Ln people</source>
        <translation>
            <numerusform>Restablecer el acceso de %Ln persona</numerusform>
            <numerusform>Restablecer el acceso de %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspending access</source>
        <extracomment>What is under way, as in &quot;Suspending access: 212 of 497&quot;</extracomment>
        <translation>Suspensión del acceso</translation>
    </message>
    <message>
        <source>Suspend access for %1</source>
        <translation>Suspender el acceso de %1</translation>
    </message>
    <message numerus="yes">
        <source>Suspend access for %Ln people</source>
        <translation>
            <numerusform>Suspender el acceso de %Ln persona</numerusform>
            <numerusform>Suspender el acceso de %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing names</source>
        <extracomment>What is under way, as in &quot;Changing names: 212 of 497&quot;</extracomment>
        <translation>Cambio de nombres</translation>
    </message>
    <message>
        <source>Change the name of %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the names of %Ln people</source>
        <translation>
            <numerusform>Cambiar el nombre de %Ln persona</numerusform>
            <numerusform>Cambiar el nombre de %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing notes</source>
        <extracomment>What is under way, as in &quot;Changing notes: 212 of 497&quot;</extracomment>
        <translation>Cambio de notas</translation>
    </message>
    <message>
        <source>Change notes of %1</source>
        <translation>Cambiar las notas de %1</translation>
    </message>
    <message numerus="yes">
        <source>Change notes of %Ln people</source>
        <translation>
            <numerusform>Cambiar las notas de %Ln persona</numerusform>
            <numerusform>Cambiar las notas de %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing %1</source>
        <extracomment>%1 is a field of the organization&apos;s own, as in &quot;Desk&quot;, %2 a person; the first is what is under way</extracomment>
        <translation>Cambio del campo «%1»</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambiar «%1» de %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %Ln people</source>
        <translation>
            <numerusform>Cambiar «%1» de %Ln persona</numerusform>
            <numerusform>Cambiar «%1» de %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding users</source>
        <extracomment>What is under way, as in &quot;Adding users: 212 of 497&quot;</extracomment>
        <translation>Alta de usuarios</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln users</source>
        <translation>
            <numerusform>Añadir %Ln usuario</numerusform>
            <numerusform>Añadir %Ln usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Inviting users</source>
        <extracomment>What is under way, as in &quot;Inviting users: 212 of 497&quot;</extracomment>
        <translation>Invitación de usuarios</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>Invitar a %1</translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln users</source>
        <translation>
            <numerusform>Invitar a %Ln usuario</numerusform>
            <numerusform>Invitar a %Ln usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting users</source>
        <extracomment>What is under way, as in &quot;Deleting users: 212 of 497&quot;</extracomment>
        <translation>Eliminación de usuarios</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar a %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln users</source>
        <translation>
            <numerusform>Eliminar %Ln usuario</numerusform>
            <numerusform>Eliminar %Ln usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding members</source>
        <extracomment>What is under way, as in &quot;Adding members: 212 of 497&quot;</extracomment>
        <translation>Alta de miembros</translation>
    </message>
    <message>
        <source>Add the member %1</source>
        <translation>Añadir al miembro %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln members</source>
        <translation>
            <numerusform>Añadir %Ln miembro</numerusform>
            <numerusform>Añadir %Ln miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting members</source>
        <extracomment>What is under way, as in &quot;Deleting members: 212 of 497&quot;</extracomment>
        <translation>Eliminación de miembros</translation>
    </message>
    <message>
        <source>Delete the member %1</source>
        <translation>Eliminar al miembro %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln members</source>
        <translation>
            <numerusform>Eliminar %Ln miembro</numerusform>
            <numerusform>Eliminar %Ln miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing access rights</source>
        <extracomment>What is under way, as in &quot;Changing access rights: 212 of 497&quot;</extracomment>
        <translation>Cambio de derechos de acceso</translation>
    </message>
    <message>
        <source>Change an access right of %1</source>
        <translation>Cambiar un derecho de acceso de %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln access rights</source>
        <translation>
            <numerusform>Cambiar %Ln derecho de acceso</numerusform>
            <numerusform>Cambiar %Ln derechos de acceso</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing access rights</source>
        <extracomment>What is under way, as in &quot;Removing access rights: 212 of 497&quot;</extracomment>
        <translation>Retirada de derechos de acceso</translation>
    </message>
    <message>
        <source>Remove an access right of %1</source>
        <translation>Quitar un derecho de acceso a %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access rights</source>
        <translation>
            <numerusform>Quitar %Ln derecho de acceso</numerusform>
            <numerusform>Quitar %Ln derechos de acceso</numerusform>
        </translation>
    </message>
    <message>
        <source>Sharing access</source>
        <extracomment>What is under way, as in &quot;Sharing access: 212 of 497&quot;</extracomment>
        <translation>Concesión de acceso</translation>
    </message>
    <message>
        <source>Share access with %1</source>
        <translation>Compartir acceso con %1</translation>
    </message>
    <message numerus="yes">
        <source>Share access with %Ln people</source>
        <translation>
            <numerusform>Compartir acceso con %Ln persona</numerusform>
            <numerusform>Compartir acceso con %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating logins</source>
        <extracomment>What is under way, as in &quot;Creating logins: 212 of 497&quot;</extracomment>
        <translation>Creación de inicios de sesión</translation>
    </message>
    <message>
        <source>Create a login for %1</source>
        <translation>Crear un inicio de sesión para %1</translation>
    </message>
    <message numerus="yes">
        <source>Create logins for %Ln people</source>
        <translation>
            <numerusform>Crear un inicio de sesión para %Ln persona</numerusform>
            <numerusform>Crear inicios de sesión para %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking logins</source>
        <extracomment>What is under way, as in &quot;Revoking logins: 212 of 497&quot;</extracomment>
        <translation>Revocación de inicios de sesión</translation>
    </message>
    <message>
        <source>Revoke a login of %1</source>
        <translation>Revocar un inicio de sesión de %1</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln logins</source>
        <translation>
            <numerusform>Revocar %Ln inicio de sesión</numerusform>
            <numerusform>Revocar %Ln inicios de sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing permissions</source>
        <extracomment>What is under way, as in &quot;Changing permissions: 212 of 497&quot;</extracomment>
        <translation>Cambio de permisos</translation>
    </message>
    <message>
        <source>Change permissions of %1</source>
        <translation>Cambiar los permisos de %1</translation>
    </message>
    <message numerus="yes">
        <source>Change permissions of %Ln people</source>
        <translation>
            <numerusform>Cambiar los permisos de %Ln persona</numerusform>
            <numerusform>Cambiar los permisos de %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Changes of a later version of Turnstile</source>
        <translation>Cambios de una versión posterior de Turnstile</translation>
    </message>
    <message>
        <source>%1 (undo)</source>
        <extracomment>A change that takes back an earlier one, as in &quot;Restore access for 12 people (undo)&quot;</extracomment>
        <translation>%1 (deshacer)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light, dark, or with strong contrast.</source>
        <translation>Claro, oscuro o con alto contraste.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómodo</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>How high the rows of lists are</extracomment>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Compact shows more people at once.</source>
        <translation>El modo compacto muestra más personas a la vez.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Kisi</source>
        <translation>Kisi</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Cada minuto</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Cada 5 minutos</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Cada 15 minutos</translation>
    </message>
    <message>
        <source>Only when I refresh</source>
        <translation>Solo cuando actualizo</translation>
    </message>
    <message>
        <source>As fast as Kisi allows</source>
        <translation>Tan rápido como permita Kisi</translation>
    </message>
    <message>
        <source>3 requests a second</source>
        <translation>3 solicitudes por segundo</translation>
    </message>
    <message>
        <source>2 requests a second</source>
        <translation>2 solicitudes por segundo</translation>
    </message>
    <message>
        <source>1 request a second</source>
        <translation>1 solicitud por segundo</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>How many requests a second Turnstile sends</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Tras 5 minutos</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Tras 15 minutos</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Tras una hora</translation>
    </message>
    <message>
        <source>Forget this computer…</source>
        <translation>Olvidar este ordenador…</translation>
    </message>
    <message>
        <source>Forget this computer</source>
        <translation>Olvidar este ordenador</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Same as the system (%1)</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Como el sistema (%1)</translation>
    </message>
    <message>
        <source>For texts, dates and numbers.</source>
        <translation>Para los textos, las fechas y los números.</translation>
    </message>
    <message>
        <source>Turnstile uses it from its next start</source>
        <translation>Turnstile lo usará desde el próximo inicio</translation>
    </message>
    <message>
        <source>Starting again now finishes what is under way and keeps you signed in. Searches, and what is typed on pages but not saved, are lost.</source>
        <translation>Reiniciar ahora termina lo que está en curso y mantiene su sesión. Las búsquedas, y lo escrito en las páginas sin guardar, se pierden.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>How often the people on the screen are refreshed.</source>
        <translation>Con qué frecuencia se actualizan las personas en pantalla.</translation>
    </message>
    <message>
        <source>Kisi accepts five requests a second from you, including those of its dashboard. A slower pace leaves more of them for the dashboard.</source>
        <translation>Kisi acepta de usted cinco solicitudes por segundo, incluido su panel. Un ritmo más lento deja más para este.</translation>
    </message>
    <message>
        <source>Lock automatically</source>
        <translation>Bloqueo automático</translation>
    </message>
    <message>
        <source>Hides everybody after Turnstile has not been used for this long. Changes under way go on.</source>
        <translation>Oculta a todas las personas cuando nadie ha usado Turnstile durante ese tiempo. Los cambios en curso continúan.</translation>
    </message>
    <message>
        <source>Signs out and deletes what Turnstile keeps here. In Kisi nothing changes.</source>
        <translation>Cierra su sesión y elimina lo que Turnstile guarda aquí. En Kisi no cambia nada.</translation>
    </message>
    <message>
        <source>What you choose takes effect at once.</source>
        <translation>Lo que elija se aplica al instante.</translation>
    </message>
</context>
<context>
    <name>ShareAccessDialog</name>
    <message>
        <source>Share access</source>
        <translation>Compartir acceso</translation>
    </message>
    <message>
        <source>Share access to %1</source>
        <translation>Compartir acceso a %1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message numerus="yes">
        <source>Share access with %Ln people</source>
        <translation>
            <numerusform>Compartir acceso con %Ln persona</numerusform>
            <numerusform>Compartir acceso con %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the email address of somebody to share access with.</source>
        <translation>Escriba la dirección de correo de alguien con quien compartir acceso.</translation>
    </message>
    <message>
        <source>People who are not users yet become users: Kisi emails them how to register. Existing users get the access only.</source>
        <translation>Quien aún no es usuario pasa a serlo: Kisi le envía un correo para que se registre. Quien ya lo es solo recibe el acceso.</translation>
    </message>
    <message>
        <source>People who are not users yet are invited and become users. Existing users get the access only.</source>
        <translation>Quien aún no es usuario es invitado y pasa a serlo. Quien ya lo es solo recibe el acceso.</translation>
    </message>
    <message>
        <source>With existing users only: your role may not add anybody new.</source>
        <translation>Con personas que ya son usuarios: su rol no permite añadir a nadie nuevo.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share access</source>
        <translation>Compartir acceso</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Compartiendo…</translation>
    </message>
    <message>
        <source>Share access with %1</source>
        <translation>Compartir acceso con %1</translation>
    </message>
    <message numerus="yes">
        <source>Share access with %Ln people</source>
        <translation>
            <numerusform>Compartir acceso con %Ln persona</numerusform>
            <numerusform>Compartir acceso con %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep the access they already have.</source>
        <translation>Cada cual conserva el acceso que ya tiene.</translation>
    </message>
    <message>
        <source>Everybody keeps the access they already have.</source>
        <translation>Cada cual conserva el acceso que ya tiene.</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Select scope</source>
        <translation>Elegir ámbito</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Notify the user</source>
        <translation>Notificar al usuario</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Your role may not share access here.</source>
        <translation>Su rol no permite compartir acceso aquí.</translation>
    </message>
    <message>
        <source>Only rights to a group have dates.</source>
        <translation>Solo los derechos sobre un grupo tienen fechas.</translation>
    </message>
    <message>
        <source>It would end before it begins. Choose a later day.</source>
        <translation>Terminaría antes de empezar. Elija un día posterior.</translation>
    </message>
    <message>
        <source>Kisi emails them how to sign in and what they may use.</source>
        <translation>Kisi les envía un correo con cómo iniciar sesión y qué pueden usar.</translation>
    </message>
    <message>
        <source>Dates are in %1. A day without a time counts in full.</source>
        <translation>Fechas en %1. Un día sin hora cuenta entero.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Buscar una tecla o lo que hace</translation>
    </message>
    <message>
        <source>No key does “%1”.</source>
        <translation>Ningún atajo coincide con «%1».</translation>
    </message>
    <message>
        <source>Turnstile help</source>
        <translation>Ayuda de Turnstile</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Kisi does not know this key. Copy it again, or add a new one in Kisi.</source>
        <translation>Kisi no conoce esta clave. Cópiela de nuevo o añada otra en Kisi.</translation>
    </message>
    <message>
        <source>Email or password is wrong, or they belong to another organization.</source>
        <translation>El correo o la contraseña no son correctos, o pertenecen a otra organización.</translation>
    </message>
    <message>
        <source>One of the three is wrong: email, password or one-time code. Kisi does not say which.</source>
        <translation>Uno de los tres no es correcto: el correo, la contraseña o el código de un solo uso. Kisi no dice cuál.</translation>
    </message>
    <message>
        <source>This backup code is wrong or was used before. Type another one. Your password was right.</source>
        <translation>Este código de respaldo no es correcto o ya se ha usado. Escriba otro. Su contraseña era correcta.</translation>
    </message>
    <message>
        <source>Signing in did not work</source>
        <translation>No se ha podido iniciar sesión</translation>
    </message>
    <message>
        <source>Kisi does not take a password here</source>
        <translation>Kisi no admite contraseña aquí</translation>
    </message>
    <message>
        <source>Your organization may use single sign-on. Sign in with an API key instead.</source>
        <translation>Es posible que su organización utilice el inicio de sesión único. Inicie sesión con una clave de API.</translation>
    </message>
    <message>
        <source>Kisi has a problem of its own (%1). Try again in a minute.</source>
        <translation>Kisi tiene un problema propio (%1). Inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>No answer came back. Trying again does no harm.</source>
        <translation>No ha llegado respuesta. Puede volver a intentarlo sin riesgo.</translation>
    </message>
    <message>
        <source>This server does not speak as Kisi does. Check its address below.</source>
        <translation>Este servidor no habla como Kisi. Compruebe abajo su dirección.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>Signed out by Kisi</source>
        <translation>Kisi ha cerrado la sesión</translation>
    </message>
    <message>
        <source>Type your email.</source>
        <translation>Escriba su correo.</translation>
    </message>
    <message>
        <source>This address has more than one @.</source>
        <translation>Esta dirección tiene más de una @.</translation>
    </message>
    <message>
        <source>This address is incomplete. Add the part before the @.</source>
        <translation>Esta dirección está incompleta. Añada lo que va antes de la @.</translation>
    </message>
    <message>
        <source>This address is incomplete. Add the part after the @.</source>
        <translation>Esta dirección está incompleta. Añada lo que va después de la @.</translation>
    </message>
    <message>
        <source>This code is wrong or has expired. Type the newest one from your authenticator app. Your password was right.</source>
        <translation>Este código no es correcto o ha caducado. Escriba el más reciente de su aplicación de autenticación. Su contraseña era correcta.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not hand over the key Turnstile left there.</source>
        <translation>El llavero de este ordenador no entrega la clave que Turnstile dejó allí.</translation>
    </message>
    <message>
        <source>The sign-in kept on this computer has expired, or somebody removed it. Sign in again.</source>
        <translation>La sesión guardada en este ordenador ha terminado, o alguien la ha eliminado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This address has no @. It should look like name@example.com.</source>
        <translation>Esta dirección no tiene @. Debe parecerse a nombre@example.com.</translation>
    </message>
    <message>
        <source>There is a space in this address. Remove it.</source>
        <translation>Hay un espacio en esta dirección. Quítelo.</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Email and password</source>
        <translation>Correo y contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between two ways to begin: sign in, or try the demo</extracomment>
        <translation>o</translation>
    </message>
    <message>
        <source>Try the demo organization</source>
        <translation>Probar la organización de demostración</translation>
    </message>
    <message>
        <source>%1 invented people on this computer. Nothing leaves it.</source>
        <translation>%1 personas inventadas en este ordenador. Nada sale de él.</translation>
    </message>
    <message>
        <source>Signed out by Kisi</source>
        <translation>Kisi ha cerrado la sesión</translation>
    </message>
    <message>
        <source>Your sign-in is no longer accepted. Sign in again to go on where you were.</source>
        <translation>Su sesión ya no se acepta. Inicie sesión de nuevo para seguir donde estaba.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation>Se guarda en el llavero de este ordenador, nunca en un archivo.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Turnstile keeps the key in memory until you quit.</source>
        <translation>Este ordenador no tiene llavero. Turnstile guarda la clave en la memoria hasta que salga.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to your Kisi organization</source>
        <translation>Inicie sesión en su organización de Kisi</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <extracomment>%1 is the name of the server, such as api.kisi.io</extracomment>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>Sign in to another server</source>
        <translation>Iniciar sesión en otro servidor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>SourceWatch</name>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ya no está</translation>
    </message>
    <message>
        <source>%1 has changed since it was read</source>
        <translation>%1 ha cambiado desde que se leyó</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>What was read and fixed stays here and can be imported.</source>
        <translation>Lo leído y corregido se conserva aquí y se puede importar.</translation>
    </message>
    <message>
        <source>Here it stays as it was, with everything you fixed. Read it again to import what it says now.</source>
        <translation>Aquí queda como estaba, con todo lo corregido. Vuelva a leerlo para importar lo que dice ahora.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Who can get in</source>
        <translation>Quién puede entrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Cargado</translation>
    </message>
</context>
<context>
    <name>StopQuestion</name>
    <message>
        <source>A change is under way</source>
        <translation>Hay un cambio en curso</translation>
    </message>
    <message>
        <source>%1 is at %2 of %3</source>
        <extracomment>&quot;Suspending access is at 212 of 497&quot;</extracomment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>What is done stays done, the rest is not tried.</source>
        <translation>Lo hecho, hecho queda; el resto no se intenta.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Detenerlo</translation>
    </message>
    <message>
        <source>Let it continue</source>
        <translation>Dejar que siga</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Quizá quería decir</translation>
    </message>
</context>
<context>
    <name>TeamMembersModel</name>
    <message>
        <source>Somebody not listed</source>
        <translation>Alguien no listado</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
</context>
<context>
    <name>TemplateSaver</name>
    <message>
        <source>Download template</source>
        <translation>Descargar plantilla</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Template saved as %1</source>
        <translation>Plantilla guardada como %1</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>No se ha guardado %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder or name.</source>
        <translation>No se ha podido escribir el archivo: %1. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>Save somewhere else</source>
        <translation>Guardar en otro sitio</translation>
    </message>
</context>
<context>
    <name>TickedActions</name>
    <message>
        <source>Suspend access</source>
        <translation>Suspender acceso</translation>
    </message>
    <message>
        <source>Restore access</source>
        <translation>Restablecer acceso</translation>
    </message>
    <message>
        <source>Share access</source>
        <translation>Compartir acceso</translation>
    </message>
    <message>
        <source>Remove access rights</source>
        <translation>Quitar derechos de acceso</translation>
    </message>
    <message>
        <source>Set permission…</source>
        <translation>Definir permiso…</translation>
    </message>
    <message>
        <source>Set notes…</source>
        <translation>Definir notas…</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <translation>Definir un campo…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Your role may not change access rights. Ask an organization administrator.</source>
        <translation>Su rol no permite cambiar derechos de acceso. Consulte a un administrador de la organización.</translation>
    </message>
    <message>
        <source>Access rights are still being loaded.</source>
        <translation>Los derechos de acceso aún se están cargando.</translation>
    </message>
    <message>
        <source>Your role may not change people. Ask an organization administrator.</source>
        <translation>Su rol no permite cambiar personas. Consulte a un administrador de la organización.</translation>
    </message>
    <message numerus="yes">
        <source>Restore access for %Ln people</source>
        <translation>
            <numerusform>Restablecer el acceso de %Ln persona</numerusform>
            <numerusform>Restablecer el acceso de %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend access for %Ln people</source>
        <translation>
            <numerusform>Suspender el acceso de %Ln persona</numerusform>
            <numerusform>Suspender el acceso de %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody among the selected holds an access right directly.</source>
        <translation>Nadie de la selección tiene un derecho de acceso directo.</translation>
    </message>
    <message>
        <source>Nobody among the selected holds an access right to a group directly.</source>
        <translation>Nadie de la selección tiene un derecho de acceso directo a un grupo.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln users for good?</source>
        <translation>
            <numerusform>¿Eliminar definitivamente %Ln usuario?</numerusform>
            <numerusform>¿Eliminar definitivamente %Ln usuarios?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln members for good?</source>
        <translation>
            <numerusform>¿Eliminar definitivamente %Ln miembro?</numerusform>
            <numerusform>¿Eliminar definitivamente %Ln miembros?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change end date…</source>
        <translation>Cambiar fecha de fin…</translation>
    </message>
</context>
<context>
    <name>TickedRights</name>
    <message>
        <source>Remove access rights</source>
        <translation>Quitar derechos de acceso</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln access rights</source>
        <translation>
            <numerusform>Quitar %Ln derecho de acceso</numerusform>
            <numerusform>Quitar %Ln derechos de acceso</numerusform>
        </translation>
    </message>
    <message>
        <source>Change end date…</source>
        <translation>Cambiar fecha de fin…</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>Hace %n&#xa0;min</numerusform>
            <numerusform>Hace %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>Hace %n&#xa0;h</numerusform>
            <numerusform>Hace %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>Hace %n&#xa0;d</numerusform>
            <numerusform>Hace %n&#xa0;d</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>day, time, zone</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month of a year as QDate::toString() takes it: &quot;Nov 2026&quot;. Only order, dots and words between may change</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day as QDate::toString() takes it: &quot;2 Jun 2022&quot;. Only order and dots may change; it is typed so, too</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this note</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>TypeTable</name>
    <message>
        <source>What each type may do</source>
        <translation>Qué permite cada tipo</translation>
    </message>
    <message>
        <source>Suspended people unlock nothing, whatever their type.</source>
        <translation>Quien está suspendido no desbloquea nada, sea cual sea su tipo.</translation>
    </message>
    <message>
        <source>Manages other users, schedules and sees events, and sees other members’ unlock history.</source>
        <translation>Gestiona a otros usuarios y horarios, ve los eventos y el historial de desbloqueos de otros miembros.</translation>
    </message>
    <message>
        <source>Manages users, teams, hardware and integrations, and sees events and unlock history.</source>
        <translation>Gestiona usuarios, equipos, hardware e integraciones, y ve los eventos y el historial de desbloqueos.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Básico</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Unlock any door shared with them</source>
        <translation>Desbloquear cualquier puerta compartida</translation>
    </message>
    <message>
        <source>See event logs of their groups</source>
        <translation>Ver los registros de eventos de sus grupos</translation>
    </message>
    <message>
        <source>Add members to their groups</source>
        <translation>Añadir miembros a sus grupos</translation>
    </message>
    <message>
        <source>Delete members of their groups</source>
        <translation>Eliminar miembros de sus grupos</translation>
    </message>
    <message>
        <source>Configure Kisi devices</source>
        <translation>Configurar dispositivos Kisi</translation>
    </message>
    <message>
        <source>Add and delete doors</source>
        <translation>Añadir y eliminar puertas</translation>
    </message>
    <message>
        <source>Add and delete integrations</source>
        <translation>Añadir y eliminar integraciones</translation>
    </message>
    <message>
        <source>Add and delete groups</source>
        <translation>Añadir y eliminar grupos</translation>
    </message>
    <message>
        <source>Set security restrictions</source>
        <translation>Definir restricciones de seguridad</translation>
    </message>
    <message>
        <source>Unlock doors</source>
        <translation>Desbloquear puertas</translation>
    </message>
    <message>
        <source>See people</source>
        <translation>Ver personas</translation>
    </message>
    <message>
        <source>Add, change and delete people</source>
        <translation>Añadir, cambiar y eliminar personas</translation>
    </message>
    <message>
        <source>Share and remove access</source>
        <translation>Compartir y quitar acceso</translation>
    </message>
    <message>
        <source>Change teams</source>
        <translation>Cambiar equipos</translation>
    </message>
    <message>
        <source>Assign cards</source>
        <translation>Asignar tarjetas</translation>
    </message>
    <message>
        <source>See event logs</source>
        <translation>Ver los registros de eventos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>Heading of a table of what each type of member is allowed to do, as in &quot;May: Unlock doors&quot;; no month</extracomment>
        <translation>Puede</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Type of %1: %2.</source>
        <translation>Tipo de %1: %2.</translation>
    </message>
    <message>
        <source>Unlocks doors and sees their own unlock history.</source>
        <translation>Desbloquea puertas y ve su propio historial de desbloqueos.</translation>
    </message>
</context>
<context>
    <name>UnfinishedSets</name>
    <message>
        <source>%1 of %2 done: %3 was interrupted</source>
        <extracomment>How many of how many, then what the set was, as in &quot;Suspend access for 500 people&quot;</extracomment>
        <translation>%1 de %2 hechos y luego interrumpido: %3</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discarded: %1. %2 of %3 had been done.</source>
        <translation>Descartado: %1. Se habían hecho %2 de %3.</translation>
    </message>
    <message>
        <source>What was on its way is checked first; nothing is sent twice.</source>
        <translation>Lo que se estaba enviando se comprueba antes; nada se envía dos veces.</translation>
    </message>
</context>
<context>
    <name>UntilDialog</name>
    <message>
        <source>When they begin stays as it is. Only rights to groups have dates.</source>
        <translation>Su inicio queda como está. Solo los derechos sobre grupos tienen fechas.</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Label of a date: the last day of access rights</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>No caduca nunca</translation>
    </message>
    <message>
        <source>That day is over: they would open no door from now on.</source>
        <translation>Ese día ya ha pasado: desde ahora no abrirían ninguna puerta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these access rights begin only later. Choose a later day, or take them out of the selection.</source>
        <translation>
            <numerusform>%Ln de estos derechos de acceso empieza más tarde. Elija un día posterior o quítelo de la selección.</numerusform>
            <numerusform>%Ln de estos derechos de acceso empiezan más tarde. Elija un día posterior o quítelos de la selección.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the end date for %Ln people</source>
        <translation>
            <numerusform>Cambiar la fecha de fin para %Ln persona</numerusform>
            <numerusform>Cambiar la fecha de fin para %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>For access rights they hold directly. Only rights to groups have dates.</source>
        <translation>Para los derechos de acceso que tienen directamente. Solo los derechos sobre grupos tienen fechas.</translation>
    </message>
    <message numerus="yes">
        <source>Change the end date of %Ln access rights</source>
        <translation>
            <numerusform>Cambiar la fecha de fin de %Ln derecho de acceso</numerusform>
            <numerusform>Cambiar la fecha de fin de %Ln derechos de acceso</numerusform>
        </translation>
    </message>
    <message>
        <source>Change end date</source>
        <translation>Cambiar fecha de fin</translation>
    </message>
    <message>
        <source>The whole day counts, in the time zone of each place.</source>
        <translation>El día cuenta entero, en la zona horaria de cada sede.</translation>
    </message>
</context>
<context>
    <name>UsersModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Whether they get in, and what keeps them out</source>
        <translation>Si puede entrar y, si no, qué lo impide</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>The role that reaches furthest</source>
        <translation>El rol de mayor alcance</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Heading of a column: the day on which somebody was added</extracomment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Suspended by directory</source>
        <translation>Suspendido por directorio</translation>
    </message>
    <message>
        <source>Suspended by both</source>
        <translation>Suspendido por ambos</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>No access rights</source>
        <translation>Sin derechos de acceso</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>No doors</source>
        <comment>status of somebody whose rights open none</comment>
        <translation>Sin puertas</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Search name, email, notes</source>
        <translation>Buscar nombre, correo, notas</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>Cargando las personas…</translation>
    </message>
    <message>
        <source>Users could not be loaded</source>
        <translation>No se han podido cargar los usuarios</translation>
    </message>
    <message>
        <source>Users could not be refreshed</source>
        <translation>No se han podido actualizar los usuarios</translation>
    </message>
    <message>
        <source>You see the people as of %1.</source>
        <translation>Está viendo las personas tal como estaban a las %1.</translation>
    </message>
    <message>
        <source>Your role does not include users</source>
        <translation>Su rol no incluye los usuarios</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Aún no hay usuarios</translation>
    </message>
    <message>
        <source>Add the first people: an email address is all it takes.</source>
        <translation>Añada las primeras personas: basta con una dirección de correo.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Nadie coincide con «%1»</translation>
    </message>
    <message>
        <source>Nobody matches the filters</source>
        <translation>Nadie coincide con los filtros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people could not be read and are not shown.</source>
        <translation>
            <numerusform>No se ha podido leer %n persona y no se muestra.</numerusform>
            <numerusform>No se han podido leer %n personas y no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not be listed</source>
        <translation>
            <numerusform>No se ha podido listar %Ln persona</numerusform>
            <numerusform>No se han podido listar %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendidos</translation>
    </message>
    <message>
        <source>Suspended by directory</source>
        <translation>Suspendidos por directorio</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Importar usuarios</translation>
    </message>
</context>
<context>
    <name>VerbDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Revisar cambios</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Todavía no se envía nada.</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>No hay nada que cambiar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>It is already so.</source>
        <translation>Ya está así.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Last seen %1.</source>
        <translation>Último acceso: %1.</translation>
    </message>
    <message>
        <source>Never seen at a door yet.</source>
        <translation>Aún no ha pasado por ninguna puerta.</translation>
    </message>
    <message>
        <source>Access on in Kisi</source>
        <translation>Acceso activado en Kisi</translation>
    </message>
    <message>
        <source>Suspended in Kisi</source>
        <translation>Acceso suspendido en Kisi</translation>
    </message>
    <message>
        <source>Not switched off by a directory</source>
        <translation>No desactivado por un directorio</translation>
    </message>
    <message>
        <source>Switched off by the directory</source>
        <translation>Desactivado por el directorio</translation>
    </message>
    <message>
        <source>No access rights</source>
        <translation>Sin derechos de acceso</translation>
    </message>
    <message numerus="yes">
        <source>%n access rights</source>
        <translation>
            <numerusform>%n derecho de acceso</numerusform>
            <numerusform>%n derechos de acceso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none expired</source>
        <translation>%1, ninguno caducado</translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n caducado</numerusform>
            <numerusform>%n caducados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doors</source>
        <translation>
            <numerusform>%n puerta</numerusform>
            <numerusform>%n puertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Can get in: through a role for more than one group</source>
        <translation>Puede entrar: por un rol para más de un grupo</translation>
    </message>
    <message>
        <source>Can get in: %1 through a role for more than one group</source>
        <extracomment>%1 is &quot;14 doors&quot;</extracomment>
        <translation>Puede entrar: %1 por un rol para más de un grupo</translation>
    </message>
    <message>
        <source>Can get in: through %1</source>
        <translation>Puede entrar: por %1</translation>
    </message>
    <message>
        <source>Can get in: %1 through %2</source>
        <extracomment>%1 is &quot;7 doors&quot;, %2 is &quot;2 groups&quot;</extracomment>
        <translation>Puede entrar: %1 por %2</translation>
    </message>
    <message>
        <source>Cannot get in: suspended</source>
        <translation>No puede entrar: acceso suspendido</translation>
    </message>
    <message>
        <source>Restoring access brings their access rights back as they were.</source>
        <translation>Al restablecer el acceso vuelven sus derechos de acceso tal como estaban.</translation>
    </message>
    <message>
        <source>Cannot get in: suspended by the directory (SCIM)</source>
        <translation>No puede entrar: acceso suspendido por el directorio (SCIM)</translation>
    </message>
    <message>
        <source>Suspended by the directory: changing it here has no effect.</source>
        <translation>Acceso suspendido por el directorio: cambiarlo aquí no tiene efecto.</translation>
    </message>
    <message>
        <source>Cannot get in: suspended here and by the directory (SCIM)</source>
        <translation>No puede entrar: acceso suspendido aquí y por el directorio (SCIM)</translation>
    </message>
    <message>
        <source>Restoring access here is not enough: the directory has to restore it too.</source>
        <translation>Restablecer el acceso aquí no basta: el directorio también debe restablecerlo.</translation>
    </message>
    <message>
        <source>Cannot get in: no access rights</source>
        <translation>No puede entrar: sin derechos de acceso</translation>
    </message>
    <message>
        <source>Access is on, but no door is shared with them, neither directly nor through a team.</source>
        <translation>El acceso está activado, pero no hay ninguna puerta compartida, ni directamente ni por un equipo.</translation>
    </message>
    <message>
        <source>Cannot get in: no access right opens a door</source>
        <translation>No puede entrar: ningún derecho de acceso abre una puerta</translation>
    </message>
    <message>
        <source>Cannot get in: the last right ended %1</source>
        <translation>No puede entrar: el último derecho terminó el %1</translation>
    </message>
    <message>
        <source>It ended %1.</source>
        <translation>Terminó el %1.</translation>
    </message>
    <message>
        <source>Cannot get in yet: the first right begins %1</source>
        <translation>Aún no puede entrar: el primer derecho empieza el %1</translation>
    </message>
    <message>
        <source>It begins %1.</source>
        <translation>Empieza el %1.</translation>
    </message>
    <message>
        <source>Cannot get in: some rights ended, the next begins %1</source>
        <translation>No puede entrar: algunos derechos terminaron, el siguiente empieza el %1</translation>
    </message>
    <message>
        <source>Access is on, registration is pending</source>
        <translation>El acceso está activado, el registro está pendiente</translation>
    </message>
    <message>
        <source>They have not set up their Kisi account yet.</source>
        <translation>Aún no ha configurado su cuenta de Kisi.</translation>
    </message>
    <message>
        <source>Access is on</source>
        <translation>El acceso está activado</translation>
    </message>
    <message>
        <source>Their access rights are not known yet.</source>
        <translation>Aún no se conocen sus derechos de acceso.</translation>
    </message>
    <message numerus="yes">
        <source>%n not started yet</source>
        <translation>
            <numerusform>%n sin empezar</numerusform>
            <numerusform>%n sin empezar</numerusform>
        </translation>
    </message>
    <message>
        <source>They only manage something, or their groups have no doors.</source>
        <translation>Solo gestiona algo, o sus grupos no tienen puertas.</translation>
    </message>
</context>
<context>
    <name>ViewsList</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No views yet. A view keeps search, filters and order under a name.</source>
        <translation>Aún no hay vistas. Una vista guarda la búsqueda, los filtros y el orden con un nombre.</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Save the current list as</source>
        <translation>Guardar la lista actual como</translation>
    </message>
    <message>
        <source>There is already a view with this name. It will show the current list instead.</source>
        <translation>Ya hay una vista con este nombre. Mostrará en su lugar la lista actual.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Buttons: keep the list as a new view, or in the place of the one of this name</extracomment>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Expiring this week</source>
        <translation>Caducan esta semana</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Termina hoy</translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <translation>Termina el %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln access rights</source>
        <translation>
            <numerusform>%Ln derecho</numerusform>
            <numerusform>%Ln derechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln access rights that end within 7 days</source>
        <translation>
            <numerusform>Mostrar todo: %Ln derecho de acceso que termina en los próximos 7 días</numerusform>
            <numerusform>Mostrar todo: %Ln derechos de acceso que terminan en los próximos 7 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all access rights that end within 7 days</source>
        <translation>Mostrar todo: derechos de acceso que terminan en los próximos 7 días</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>The day of the week, then the day, as QDate::toString() takes it: &quot;Friday, 3 April&quot;</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
</context>
<context>
    <name>WhyBox</name>
    <message>
        <source>Yes: %1</source>
        <translation>Sí: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>No: %1</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>In the search</source>
        <translation>En la búsqueda</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>En una tabla</translation>
    </message>
    <message>
        <source>Go to a name: type its first letters</source>
        <translation>Ir a un nombre: escribir las primeras letras</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%Ln changes are not finished</source>
        <translation>
            <numerusform>Hay %Ln cambio sin terminar</numerusform>
            <numerusform>Hay %Ln cambios sin terminar</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation>Derechos de acceso</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
</context>
<context>
    <name>ZoneText</name>
    <message>
        <source>in %1</source>
        <extracomment>Which time counts for a date: %1 is a place, as in &quot;Until 31 Mar 2027 in Hamburg.&quot;</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 time</source>
        <extracomment>A time zone: %1 is a place or a city, as in &quot;Berlin time&quot;</extracomment>
        <translation>hora local (%1)</translation>
    </message>
</context>
</TS>
