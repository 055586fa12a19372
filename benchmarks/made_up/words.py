"""The words that the API makes names and sentences of. None of the first two lists may begin with another of the same list."""

QUALIFIERS = """
active annual archived assigned audited automatic blocked central certified cloud coastal combined
commercial contracted critical custom daily delegated deferred digital domestic draft elastic encrypted
external federal financial foreign general global guarded hosted hourly industrial insured internal
joint leased linked local managed marine medical mobile monthly mutual national nested nightly
offline open outbound partner pending personal planned portable premium private public quarterly
""".split()

NOUNS = """
account agreement alarm asset audit auction badge barrier beacon bill booking branch budget bundle calendar campaign
cargo carrier catalog certificate channel circuit claim clinic cluster contract corridor course crate customer dashboard
database delivery depot device diagram dispatch dock domain dossier engine estimate exam facility factory feed fleet
folder forecast form garden gateway grant harbor hotel house incident invoice
""".split()

ENTITIES = """
attachment comment contact event item label line member note order payment plan policy record report request review rule schedule
session setting step task template version
""".split()

COMPLEX = """
address amount availability boundary capacity condition configuration counter coordinate credential detail dimension duration
filter flag identity interval limit location measure metric option parameter period permission preference price range
rating reference result retention scope signature statistic status summary threshold timeline usage window
""".split()

ENUMS = "category direction grade kind level outcome priority severity stage state tier visibility".split()

MEMBERS = """
none unknown active inactive pending queued running paused failed succeeded cancelled expired low normal high urgent inbound outbound
manual automatic
""".split()

VERBS = "activate approve archive assign cancel close confirm copy forward lock merge move publish reject renew reopen reset restore share split submit".split()

PROPERTIES = """
accessLevel actualCost alias allowedDomains alternateName amountDue approvedBy approvedDateTime assignedTo attemptCount autoRenew averageLoad
batchSize billingCode blockedReason capacityLimit categoryName city closedDateTime color comment completedDateTime contactName contentType
costCenter country createdDateTime currency customLabel daysLeft defaultValue department description detailLevel displayName dueDateTime
editorName emailAddress enabled endDateTime errorCode errorText estimatedHours expirationDateTime externalReference failureCount fileName
firstName floorNumber folderPath format frequency fullPath grossWeight groupName hasChildren height hostName imageUrl initialValue
isArchived isDefault isHidden isPublic isTemplate itemCount jobTitle keywords language lastErrorDateTime lastModifiedDateTime lastName latestVersion
lengthInMinutes lineNumber listPrice locale longitude latitude lowerBound maximumSize mediaType messageText middleName minimumSize modelNumber
netWeight nextRunDateTime notes notifyOwners officeNumber openCount originalName ownerName pageCount parentPath percentComplete phoneNumber
postalCode preferredRegion previousValue priceList publishedDateTime quantity queueName ratio reasonCode receivedDateTime region remarks
requiredSkills retryCount reviewDateTime roomNumber salesTax sampleRate score secondaryContact sequenceNumber serialNumber serviceName shortName
sizeInBytes sortOrder sourceSystem startDateTime streetName subject supportedLocales tags targetName taxNumber timeZone title totalCount
trackingCode unitPrice upperBound usedCapacity userName validFrom validUntil vendorName versionNumber volume warehouseCode webUrl weekDays width
""".split()

# A sentence takes one of each.
FRAGMENTS = [
    ["The", "Tells the", "Holds the", "Names the", "Describes the"],
    ["first", "current", "last known", "planned", "expected", "agreed", "highest", "remaining", "stored", "visible"],
    ["number", "time", "value", "place", "owner", "result", "share", "group", "order", "reason", "kind"],
    ["of what was asked for", "that the caller chose", "after all changes", "before the next review", "in the region of the customer", "for reports",
     "that others may see", "as the last run left it", "of each step", "by which it is found"],
    ["and is empty", "and has a default", "and stays as it is", "and can be changed later", "and is sorted", "and counts", "and is shown in lists"],
    ["until it is set", "while the customer is active", "unless another rule says so", "where more than one applies", "as soon as the review is closed",
     "when the period ends", "for each caller", "if the owner has allowed that"],
]
